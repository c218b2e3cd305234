/** How words are compared. Documents and queries go through the same functions. */

/**
 * Lower case, letters and digits alone, one space between words. Accents of Latin letters, the dots
 * of ё and the apostrophes inside Ukrainian words go, as people leave them out.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replace(/е\u0308/g, 'е')
    .normalize('NFKC')
    .replace(/(?<=\p{Script=Cyrillic})['’ʼ`](?=\p{Script=Cyrillic})/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A shorter rest would be the beginning of too many words. */
export const STEM_MIN = 3;

/** What nouns, adjectives and verbs of Ukrainian and Russian end in; the longest that fits goes. */
const ENDINGS = [
  ...[
    'а',
    'о',
    'е',
    'є',
    'и',
    'і',
    'ї',
    'ы',
    'у',
    'ю',
    'я',
    'ь',
    'й',
    'ів',
    'їв',
    'ов',
    'ев',
    'ей',
  ],
  ...[
    'ах',
    'ях',
    'ам',
    'ям',
    'ами',
    'ями',
    'ом',
    'ем',
    'єм',
    'ою',
    'ею',
    'єю',
    'ові',
    'еві',
    'єві',
  ],
  ...[
    'ія',
    'ії',
    'ію',
    'ією',
    'іям',
    'іями',
    'іях',
    'ия',
    'ии',
    'ию',
    'ией',
    'ие',
    'ием',
    'иям',
    'иями',
    'иях',
  ],
  ...['ння', 'нню', 'нням', 'ннях', 'ость', 'ости', 'ість', 'ості'],
  ...[
    'ий',
    'ій',
    'ая',
    'яя',
    'ої',
    'их',
    'іх',
    'им',
    'ім',
    'ими',
    'іми',
    'ого',
    'ому',
    'его',
    'ему',
  ],
  ...['ый', 'ой', 'ое', 'ее', 'ые', 'ых', 'ым', 'ыми', 'ую', 'юю'],
  ...[
    'овий',
    'ова',
    'ове',
    'ови',
    'ових',
    'овим',
    'ового',
    'ової',
    'овому',
    'ову',
    'овою',
    'овими',
  ],
  ...['овый', 'овая', 'овое', 'овые', 'овых', 'овым', 'овой', 'овую', 'овыми'],
  ...['ати', 'ити', 'іти', 'яти', 'ать', 'ить', 'ять', 'еть', 'уть', 'ють', 'ав', 'ив', 'ал', 'ил'],
  ...['ала', 'ало', 'али', 'ила', 'ило', 'или', 'іла', 'іло', 'іли'],
].sort((a, b) => b.length - a.length);

/**
 * A Ukrainian or Russian word without its ending, a Latin one as it is: PostgreSQL has no stemmer for
 * Ukrainian. Rough on purpose: the rest need not be a word, but all forms of a word should share it.
 */
export function stemWord(word: string): string {
  if (!/^\p{Script=Cyrillic}+$/u.test(word)) return word;
  const plain = word.replace(/(?<=.{5})(ся|сь)$/u, '');
  const ending = ENDINGS.find(
    (one) => plain.endsWith(one) && plain.length - one.length >= STEM_MIN,
  );
  return evened(ending ? plain.slice(0, -ending.length) : plain);
}

/** What changes inside a word: рубець and рубця, ямка and ямок, нога and нозі, келоїд and келоїдний. */
function evened(stem: string): string {
  const alike = stem
    .replace(/(\p{L})\1$/u, '$1')
    .replace(/(?<=..)[ео]([кц])$/u, '$1')
    .replace(/(?<=..)ц$/u, 'к')
    .replace(/(?<=..)з$/u, 'г')
    .replace(/(?<=...[бвгґджзклмпрстфхцчшщ])н$/u, '');
  return alike.length >= STEM_MIN ? alike : stem;
}

export const stemText = (folded: string) => folded.split(' ').map(stemWord).join(' ');

/** For names: an English plural and its singular are one. */
export function nameStem(word: string): string {
  return /^[a-z]{2,}[^s\W\d]s$/.test(word) ? word.slice(0, -1) : stemWord(word);
}
