import type { Section } from '~/features/search/rules';

/** A query as people type it, and what it must bring among the first three of each section. */
export interface JudgedQuery {
  query: string;
  /** Codes of treatments, slugs of guides, keys of the corpus. */
  finds: Partial<Record<Section, string[]>>;
  /** What it must not bring at all. */
  not?: string[];
  /** The spelling that is searched for instead. */
  corrected?: string;
}

/** Names of treatments as the tree, brands, slips of translation and slips of the hand write them. */
const names: JudgedQuery[] = [
  {
    query: 'needling',
    finds: {
      treatments: ['needling'],
      guides: ['needling'],
      stories: ['needling-round-pits'],
      discussions: ['does-it-hurt'],
    },
    not: ['gel-caesarean', 'print-prices'],
  },
  { query: 'CO laser', finds: { stories: ['co2-brown-patches'], guides: ['lasers'] } },
  {
    query: 'Surjitron',
    finds: { treatments: ['surgery.radiowave'], stories: ['radio-knife-rims'] },
  },
  {
    query: 'fraxel restor dual',
    finds: { treatments: ['laser.nafl.1550_1927'], stories: ['fraxel-forehead-uk'] },
    not: ['co2-brown-patches'],
  },
  {
    query: 'Kelo-Kot',
    finds: { treatments: ['topical.silicone.gel'], stories: ['gel-caesarean'] },
  },
  { query: 'kelokot', finds: { treatments: ['topical.silicone.gel'] } },
  {
    query: 'Mederm',
    finds: { treatments: ['topical.onion'], stories: ['onion-knee', 'onion-stitches-ru'] },
  },
  { query: 'Scarquard', finds: { treatments: ['topical.silicone.gel'] } },
  {
    query: 'Spenko',
    finds: { treatments: ['topical.silicone.sheet'], stories: ['sheet-burn-uk'] },
  },
  { query: 'contour plastic', finds: { treatments: ['filler.ha'] } },
  { query: 'plasma lifting', finds: { treatments: ['inj.prp'], stories: ['prp-acne-uk'] } },
  {
    query: 'cutting method',
    finds: { treatments: ['release.subcision'], stories: ['subcision-ru'] },
  },
  {
    query: 'Dermatix',
    finds: { treatments: ['topical.silicone.gel'], stories: ['gel-caesarean'] },
  },
  { query: 'kenalog shots', finds: { treatments: ['inj.steroid'], stories: ['steroid-earlobe'] } },
  { query: 'PRP', finds: { treatments: ['inj.prp'], stories: ['prp-acne-uk'] } },
  {
    query: 'плазмоліфтингом',
    finds: { treatments: ['inj.prp'], stories: ['prp-acne-uk'] },
    not: ['does-it-hurt'],
  },
  {
    query: 'мезотерапии',
    finds: { treatments: ['inj.mesotherapy'], discussions: ['meso-doubt-ru'] },
  },
  { query: 'мезотерапією', finds: { treatments: ['inj.mesotherapy'] } },
  { query: 'подрезание', finds: { treatments: ['release.subcision'], stories: ['subcision-ru'] } },
  { query: 'бодяга', finds: { treatments: ['home.sponge'], stories: ['sponge-ru'] } },
  { query: 'силіконовий пластир', finds: { stories: ['sheet-burn-uk'] } },
  { query: 'tca cross nose', finds: { stories: ['cross-answers-only'] } },
  { query: 'laser', finds: { treatments: ['laser'], guides: ['lasers'] } },
  { query: 'did nothing', finds: { treatments: ['none.observation'] } },
];

const spelling: JudgedQuery[] = [
  {
    query: 'contractubbex',
    finds: { treatments: ['topical.onion'], stories: ['onion-stitches-ru'] },
    corrected: 'contractubex',
  },
  {
    query: 'microneedlin',
    finds: { treatments: ['needling'], stories: ['needling-round-pits'] },
    corrected: 'microneedling',
  },
  { query: 'kelod', finds: { stories: ['steroid-earlobe'] }, corrected: 'keloid' },
  {
    query: 'chikenpox holes',
    finds: { stories: ['radio-knife-rims'] },
    corrected: 'chickenpox holes',
  },
  { query: 'subcison', finds: { treatments: ['release.subcision'] }, corrected: 'subcision' },
  {
    query: 'ветрянкка',
    finds: { discussions: ['child-pox-ru'] },
  },
  { query: 'hydroqinone', finds: { stories: ['co2-brown-patches'] }, corrected: 'hydroquinone' },
  { query: 'caeserean', finds: { stories: ['gel-caesarean'] }, corrected: 'caesarean' },
];

/** Scars, causes and places, in any language and form. */
const facets: JudgedQuery[] = [
  {
    query: 'chickenpox',
    finds: { stories: ['radio-knife-rims'] },
    not: ['gel-caesarean', 'needling-round-pits', 'prp-acne-uk'],
  },
  { query: 'вітрянка', finds: { stories: ['fraxel-forehead-uk'] }, not: ['sheet-burn-uk'] },
  { query: 'шрам від вітрянки', finds: { stories: ['fraxel-forehead-uk'] } },
  {
    query: 'ветрянка',
    finds: { stories: ['observation-child-ru'], discussions: ['child-pox-ru'] },
  },
  { query: 'ветрянки на спине', finds: { stories: ['observation-child-ru'] } },
  { query: 'keloid ear', finds: { stories: ['steroid-earlobe'] }, not: ['gel-caesarean'] },
  { query: 'келоїди', finds: { guides: ['raised-scars'], discussions: ['ears-keloid-uk'] } },
  { query: 'c-section', finds: { stories: ['gel-caesarean'] } },
  { query: 'опіку', finds: { stories: ['sheet-burn-uk'] }, not: ['prp-acne-uk'] },
  { query: 'шов на животе', finds: { stories: ['onion-stitches-ru'] } },
  { query: 'ямки на щеках', finds: { stories: ['subcision-ru'] } },
  { query: 'stretch marks', finds: { stories: ['retinoid-stretch-marks'] } },
  { query: 'scar on knee', finds: { stories: ['onion-knee'] }, not: ['steroid-earlobe'] },
  { query: 'рубці на скронях', finds: { stories: ['prp-acne-uk'] } },
];

/** Questions in words, quotation marks, and words to leave out. */
const questions: JudgedQuery[] = [
  {
    query: 'does needling hurt',
    finds: { discussions: ['does-it-hurt'], stories: ['needling-round-pits'] },
  },
  {
    query: 'what to do about round pits',
    finds: { stories: ['needling-round-pits'], discussions: ['where-to-begin'] },
  },
  { query: 'is a peel safe with rosacea', finds: { discussions: ['where-to-begin'] } },
  { query: 'how long out of the sun after a peel', finds: { discussions: ['sun-after-peel'] } },
  { query: 'чим замаскувати опік', finds: { discussions: ['make-up-summer'] } },
  { query: 'make-up for a burn', finds: { discussions: ['make-up-summer'] } },
  { query: 'що робити з ямками на чолі', finds: { stories: ['fraxel-forehead-uk'] } },
  { query: 'можно ли убрать рубцы мезотерапией', finds: { discussions: ['meso-doubt-ru'] } },
  { query: 'lidocaine', finds: { discussions: ['does-it-hurt'] } },
  { query: 'hydroquinone patches', finds: { stories: ['co2-brown-patches'] } },
  { query: 'window flashlight', finds: { guides: ['atrophic-scars'] } },
  { query: 'before you choose a clinic', finds: { guides: ['before-you-choose'] } },
  { query: '"brown patches"', finds: { stories: ['co2-brown-patches'] } },
  { query: '"patches brown"', finds: {}, not: ['co2-brown-patches'] },
  {
    query: 'pits -chickenpox',
    finds: { stories: ['needling-round-pits'] },
    not: ['radio-knife-rims', 'fraxel-forehead-uk', 'cross-answers-only'],
  },
  { query: 'Fraxel чоло', finds: { stories: ['fraxel-forehead-uk'] } },
  { query: 'wedding concealer', finds: { discussions: ['make-up-summer'] } },
  { query: 'чубчик', finds: { discussions: ['mirror-uk'] } },
  { query: 'ховалась від людей', finds: { guides: ['living-with-scars'] } },
  { query: 'перестати ховатись', finds: { discussions: ['mirror-uk'] } },
  { query: 'self injury', finds: {}, not: ['private-cause'] },
];

export const judged: JudgedQuery[] = [...names, ...spelling, ...facets, ...questions];
