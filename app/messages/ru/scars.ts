import type { Cause, ScarKind, Site } from '~/features/stories/vocabulary';
import { type AmountWords, amountsIn, lastNumber, sumsIn } from '../amounts';
import type { ScarPieces } from '../pieces';
import { form } from './counted';

/** A range stays a range; none of these words asks for another case of the noun behind. */
const AMOUNT_WORDS = {
  about: (words: string) => `примерно ${words}`,
  range: (from: string, to: string) => `${from}–${to}`,
  atLeast: (words: string) => `минимум ${words}`,
  atMost: (words: string) => `максимум ${words}`,
} satisfies AmountWords;
export const amount = amountsIn('ru', AMOUNT_WORDS);
export const money = sumsIn('ru', AMOUNT_WORDS);

/** One alone, several without a number, beside 2 and beside 5. */
interface Forms {
  one: string;
  several: string;
  few: string;
  many: string;
}

/** Beside any number but one an adjective stands as beside 5: "2 плоских рубца". */
const adjective = (one: string, several: string, many: string): Forms => ({
  one,
  several,
  few: many,
  many,
});

const ADJECTIVES: Partial<Record<ScarKind, Forms>> = {
  atrophic: adjective('впалый', 'впалые', 'впалых'),
  hypertrophic: adjective('выпуклый', 'выпуклые', 'выпуклых'),
  flat: adjective('плоский', 'плоские', 'плоских'),
  widespread: adjective('растянутый', 'растянутые', 'растянутых'),
  contracture: adjective('тугой', 'тугие', 'тугих'),
};

const SCAR: Forms = { one: 'рубец', several: 'рубцы', few: 'рубца', many: 'рубцов' };
const NOUNS: Partial<Record<ScarKind, Forms>> = {
  keloid: { one: 'келоид', several: 'келоиды', few: 'келоида', many: 'келоидов' },
  striae: { one: 'растяжка', several: 'растяжки', few: 'растяжки', many: 'растяжек' },
  mark_only: { one: 'след', several: 'следы', few: 'следа', many: 'следов' },
};

const CAUSES: Partial<Record<Cause, string>> = {
  acne: 'от акне',
  chickenpox: 'от ветрянки',
  smallpox: 'от натуральной оспы',
  other_infection: 'после инфекции',
  'surgery.medical': 'после операции',
  'surgery.cosmetic': 'после косметической операции',
  caesarean: 'после кесарева сечения',
  cut: 'от пореза',
  abrasion: 'от ссадины',
  bite: 'от укуса',
  'burn.thermal': 'от ожога',
  'burn.chemical': 'от химического ожога',
  'burn.unspecified': 'от ожога',
  injection_vaccine: 'от укола',
  piercing: 'после пирсинга',
  growth_pregnancy_weight: 'от роста, беременности или изменения веса',
  procedure_complication: 'после неудачной процедуры',
  squeezing: 'от выдавливания или сдирания',
  congenital: 'с рождения',
};

/** Causes that leave many scars unless someone says that it was one. */
const LEAVE_MANY: Cause[] = ['acne', 'chickenpox', 'smallpox'];

const PLACES: Record<Site, string> = {
  face: 'на лице',
  forehead: 'на лбу',
  temple: 'на виске',
  cheek: 'на щеке',
  nose: 'на носу',
  around_eye: 'вокруг глаза',
  upper_lip: 'над верхней губой',
  chin: 'на подбородке',
  jaw: 'на челюсти',
  ear: 'на ухе',
  scalp: 'на коже головы',
  neck: 'на шее',
  chest: 'на грудной клетке',
  breast: 'на груди',
  shoulder: 'на плече',
  back: 'на спине',
  upper_back: 'на верхней части спины',
  lower_back: 'на пояснице',
  abdomen: 'на животе',
  arm: 'на руке',
  forearm: 'на предплечье',
  wrist: 'на запястье',
  hand: 'на кисти',
  buttock: 'на ягодице',
  thigh: 'на бедре',
  knee: 'на колене',
  leg: 'на ноге',
  foot: 'на стопе',
  genital: 'в интимной области',
};

const SIDES = {
  left: 'слева',
  right: 'справа',
  both: 'с обеих сторон',
  one: 'с одной стороны',
  other: 'с другой стороны',
};

/** "a, b и c" */
export function list(items: string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} и ${last}`;
}

export const join = (...parts: (string | false | null | undefined)[]) =>
  parts.filter(Boolean).join(' ');

const places = ({ sites, side }: ScarPieces) =>
  sites.length > 0 &&
  `${list(sites.map((site) => PLACES[site]))}${side ? ` (${SIDES[side]})` : ''}`;

const WHOSE = { self: null, my_child: 'у моего ребёнка', someone_else: 'у другого человека' };
export type Whose = keyof typeof WHOSE;

const nounOf = ({ kind }: ScarPieces) => (kind && NOUNS[kind]) ?? SCAR;

const isOne = ({ count }: ScarPieces) => count !== null && lastNumber(count) === 1;

/** Whether there are several, where no number stands before. */
function areMany(scar: ScarPieces): boolean {
  const { kind, cause, count } = scar;
  if (count) return !isOne(scar);
  return kind === 'striae' || (cause !== undefined && LEAVE_MANY.includes(cause));
}

/** "впалый рубец от ветрянки", in the form that is asked for. */
function phrase(scar: ScarPieces, as: keyof Forms): string {
  const { kind, cause } = scar;
  return join(kind && ADJECTIVES[kind]?.[as], nounOf(scar)[as], cause && CAUSES[cause]);
}

const bareScar = (scar: ScarPieces) => phrase(scar, areMany(scar) ? 'several' : 'one');

/** "впалые рубцы от ветрянки на лице" */
export const scar = (pieces: ScarPieces) => join(bareScar(pieces), places(pieces));

/** "5 впалых рубцов от ветрянки на лице" */
export function scarsCounted(pieces: ScarPieces): string {
  if (!pieces.count) return scar(pieces);
  const as = form(lastNumber(pieces.count), {
    one: 'one',
    few: 'few',
    many: 'many',
    other: 'few',
  });
  return join(amount(pieces.count), phrase(pieces, as), places(pieces));
}

/** "рубец от ожога у моего ребёнка", for a title; null when neither kind nor cause nor whose is said. */
export function scarOf(pieces: ScarPieces, whose: Whose): string | null {
  const words = join(bareScar(pieces), WHOSE[whose]);
  return words === SCAR.one ? null : words;
}

/** "рубцы на лице": a group that was told of before. */
export const group = (pieces: ScarPieces) =>
  join(nounOf(pieces)[isOne(pieces) ? 'one' : 'several'], places(pieces));

/** "2 из рубцов на лице", "часть рубца на щеке" */
export function partOf(whole: ScarPieces, count: ScarPieces['count']): string {
  const noun = nounOf(whole);
  if (isOne(whole)) return join('часть', noun.few, places(whole));
  return join(count ? `${amount(count)} из` : 'часть', noun.many, places(whole));
}
