/** The guides in the order in which they are listed, each within its section. */
export const guideOrder = [
  'kinds-of-scars',
  'atrophic-scars',
  'how-scars-mature',

  'raised-scars',
  'creams-and-gels',
  'needling',
  'lasers',
  'chemical-peels',
  'injections-and-fillers',
  'surgery-and-subcision',
  'dermabrasion',
  'home-remedies',

  'before-you-choose',

  'living-with-scars',
];

/** What most people need first: complete in every language of the interface. */
export const mostUseful = [
  'kinds-of-scars',
  'atrophic-scars',
  'raised-scars',
  'before-you-choose',
  'living-with-scars',
];
