/** Marks that reorder text and can make a sentence read as another one. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;
/** Control characters, which a database refuses; line ends and tabs stay. */
const CONTROLS = /[^\P{Cc}\n\t]/gu;

/** What was typed into a form, with one kind of line end and without signs that nobody sees. */
export function cleanText(typed: string): string {
  const lines = typed.replace(/\r\n?/g, '\n');
  return lines.replace(CONTROLS, '').replace(BIDI_CONTROLS, '').trim();
}

/** Characters as people count them: an emoji of one sign is one. */
export const lengthOf = (text: string) => [...text].length;
