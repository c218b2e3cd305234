/** The letters that the site's own fonts hold. What is missing here is drawn by the reader's own fonts. */

const between = (first: string, last: string) => {
  const from = first.codePointAt(0) ?? 0;
  const to = last.codePointAt(0) ?? 0;
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, step) => from + step));
};

/** English, the western languages of Europe, and what stands between words. */
export const LATIN =
  between(' ', '~') +
  '\u00a0£¥§©«°±²³·»½¿¡×®' +
  'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿ' +
  '–—‘’‚“”„…•€‹›−';

/** Letters of names and towns, and signs of money, that English does not have. */
export const LATIN_MORE = 'ŒœĄąĆćĘęŁłŃńŚśŹźŻżČčŠšŽžŘřŞşĞğİıŐőŰű₽₴₹₺';

/** Ukrainian and Russian. */
export const CYRILLIC = `${between('А', 'я')}ЁёІіЇїЄєҐґ№`;
