/** Words that do not break, to see whether a page holds them. */
export const LONG_NAME = 'W'.repeat(40);
export const LONG_TITLE = 'ДовгоБезПробілів'.repeat(8).slice(0, 120);
export const LONG_TEXT = `${'wordwithoutanyspace'.repeat(20)}\n\n| a | b |\n| --- | --- |\n| ${'cell'.repeat(60)} | 2 |`;
