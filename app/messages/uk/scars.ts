import type { Cause, ScarKind, Site } from '~/features/stories/vocabulary';
import { type AmountWords, amountsIn, lastNumber, sumsIn } from '../amounts';
import type { ScarPieces } from '../pieces';
import { form, type Noun } from './counted';

/** A range stays a range; none of these words asks for another case of the noun behind. */
const AMOUNT_WORDS = {
  about: (words: string) => `приблизно ${words}`,
  range: (from: string, to: string) => `${from}–${to}`,
  atLeast: (words: string) => `щонайменше ${words}`,
  atMost: (words: string) => `щонайбільше ${words}`,
} satisfies AmountWords;
export const amount = amountsIn('uk', AMOUNT_WORDS);
export const money = sumsIn('uk', AMOUNT_WORDS);

/** Stem of an adjective with hard endings: "запал" makes запалий, запалі, запалих, запалого. */
const ADJECTIVES: Partial<Record<ScarKind, string>> = {
  atrophic: 'запал',
  hypertrophic: 'опукл',
  flat: 'пласк',
  widespread: 'розтягнут',
  contracture: 'туг',
};
const ENDINGS: Noun = { one: 'ий', few: 'і', many: 'их', other: 'ого' };

const SCAR: Noun = { one: 'рубець', few: 'рубці', many: 'рубців', other: 'рубця' };
const NOUNS: Partial<Record<ScarKind, Noun>> = {
  keloid: { one: 'келоїд', few: 'келоїди', many: 'келоїдів', other: 'келоїду' },
  striae: { one: 'розтяжка', few: 'розтяжки', many: 'розтяжок', other: 'розтяжки' },
  mark_only: { one: 'слід', few: 'сліди', many: 'слідів', other: 'сліду' },
};

const CAUSES: Partial<Record<Cause, string>> = {
  acne: 'від акне',
  chickenpox: 'від вітрянки',
  smallpox: 'від натуральної віспи',
  other_infection: 'після інфекції',
  'surgery.medical': 'після операції',
  'surgery.cosmetic': 'після косметичної операції',
  caesarean: 'після кесаревого розтину',
  cut: 'від порізу',
  abrasion: 'від садна',
  bite: 'від укусу',
  'burn.thermal': 'від опіку',
  'burn.chemical': 'від хімічного опіку',
  'burn.unspecified': 'від опіку',
  injection_vaccine: 'від уколу',
  piercing: 'після пірсингу',
  growth_pregnancy_weight: 'від росту, вагітності або зміни ваги',
  procedure_complication: 'після невдалої процедури',
  squeezing: 'від видавлювання або здирання',
  congenital: 'від народження',
};

/** Causes that leave many scars unless someone says that it was one. */
const LEAVE_MANY: Cause[] = ['acne', 'chickenpox', 'smallpox'];

const PLACES: Record<Site, string> = {
  face: 'на обличчі',
  forehead: 'на лобі',
  temple: 'на скроні',
  cheek: 'на щоці',
  nose: 'на носі',
  around_eye: 'навколо ока',
  upper_lip: 'над верхньою губою',
  chin: 'на підборідді',
  jaw: 'на щелепі',
  ear: 'на вусі',
  scalp: 'на шкірі голови',
  neck: 'на шиї',
  chest: 'на грудній клітці',
  breast: 'на грудях',
  shoulder: 'на плечі',
  back: 'на спині',
  upper_back: 'на верху спини',
  lower_back: 'на попереку',
  abdomen: 'на животі',
  arm: 'на руці',
  forearm: 'на передпліччі',
  wrist: 'на зап’ясті',
  hand: 'на кисті',
  buttock: 'на сідниці',
  thigh: 'на стегні',
  knee: 'на коліні',
  leg: 'на нозі',
  foot: 'на стопі',
  genital: 'в інтимній ділянці',
};

const SIDES = {
  left: 'лівий бік',
  right: 'правий бік',
  both: 'обидва боки',
  one: 'один бік',
  other: 'інший бік',
};

/** "a, b та c": "та" sounds well after any letter. */
export function list(items: string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} та ${last}`;
}

export const join = (...parts: (string | false | null | undefined)[]) =>
  parts.filter(Boolean).join(' ');

const places = ({ sites, side }: ScarPieces) =>
  sites.length > 0 &&
  `${list(sites.map((site) => PLACES[site]))}${side ? ` (${SIDES[side]})` : ''}`;

const WHOSE = { self: null, my_child: 'моєї дитини', someone_else: 'іншої людини' };
export type Whose = keyof typeof WHOSE;

const nounOf = ({ kind }: ScarPieces) => (kind && NOUNS[kind]) ?? SCAR;

const isOne = ({ count }: ScarPieces) => count !== null && lastNumber(count) === 1;

/** Whether there are several, where no number stands before. */
function areMany(scar: ScarPieces): boolean {
  const { kind, cause, count } = scar;
  if (count) return !isOne(scar);
  return kind === 'striae' || (cause !== undefined && LEAVE_MANY.includes(cause));
}

/** "запалий рубець моєї дитини від вітрянки", in the form that is asked for. */
function phrase(scar: ScarPieces, as: keyof Noun, owner: string | null = null): string {
  const { kind, cause } = scar;
  const stem = kind && ADJECTIVES[kind];
  return join(stem && `${stem}${ENDINGS[as]}`, nounOf(scar)[as], owner, cause && CAUSES[cause]);
}

const bareScar = (scar: ScarPieces, whose: Whose = 'self') =>
  phrase(scar, areMany(scar) ? 'few' : 'one', WHOSE[whose]);

/** "запалі рубці від вітрянки на обличчі" */
export const scar = (pieces: ScarPieces) => join(bareScar(pieces), places(pieces));

/** "5 запалих рубців від вітрянки на обличчі" */
export function scarsCounted(pieces: ScarPieces): string {
  if (!pieces.count) return scar(pieces);
  const as = form(lastNumber(pieces.count), {
    one: 'one',
    few: 'few',
    many: 'many',
    other: 'other',
  });
  return join(amount(pieces.count), phrase(pieces, as), places(pieces));
}

/** For a title; null when neither kind nor cause nor whose is said. */
export function scarOf(pieces: ScarPieces, whose: Whose): string | null {
  const words = bareScar(pieces, whose);
  return words === SCAR.one ? null : words;
}

/** "рубці на обличчі": a group that was told of before. */
export const group = (pieces: ScarPieces) =>
  join(nounOf(pieces)[isOne(pieces) ? 'one' : 'few'], places(pieces));

/** "2 з рубців на обличчі", "частина рубця на щоці" */
export function partOf(whole: ScarPieces, count: ScarPieces['count']): string {
  const noun = nounOf(whole);
  if (isOne(whole)) return join('частина', noun.other, places(whole));
  return join(count ? `${amount(count)} з` : 'частина', noun.many, places(whole));
}
