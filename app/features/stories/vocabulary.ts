/**
 * The field's terms, as codes that stand in addresses and in the database. Words for the screen are
 * in `app/messages`; "not said" is the absence of a code and differs from `unsure`.
 */

export const SUBJECTS = ['self', 'my_child', 'someone_else'] as const;

export const SCAR_KINDS = [
  'atrophic',
  'hypertrophic',
  'keloid',
  'flat',
  'widespread',
  'contracture',
  'striae',
  'mark_only',
  'mixed',
  'unsure',
] as const;

export const MORPHOLOGIES = [
  'icepick',
  'boxcar',
  'rolling',
  'linear',
  'area',
  'sinus',
  'unsure',
] as const;

export const CAUSES = [
  'acne',
  'chickenpox',
  'smallpox',
  'other_infection',
  'surgery.medical',
  'surgery.cosmetic',
  'caesarean',
  'cut',
  'abrasion',
  'bite',
  'burn.thermal',
  'burn.chemical',
  'burn.unspecified',
  'injection_vaccine',
  'piercing',
  'self_injury',
  'growth_pregnancy_weight',
  'procedure_complication',
  'squeezing',
  'congenital',
  'unsure',
] as const;

/** A cause that a member may keep with a story, and that no list, filter or count ever shows. */
export const PRIVATE_CAUSES: readonly Cause[] = ['self_injury'];

/** Places on the body; a place under `parent` is part of it, so that "face" finds "cheek". */
export const SITES = {
  face: null,
  forehead: 'face',
  temple: 'face',
  cheek: 'face',
  nose: 'face',
  around_eye: 'face',
  upper_lip: 'face',
  chin: 'face',
  jaw: 'face',
  ear: null,
  scalp: null,
  neck: null,
  chest: null,
  breast: null,
  shoulder: null,
  back: null,
  upper_back: 'back',
  lower_back: 'back',
  abdomen: null,
  arm: null,
  forearm: 'arm',
  wrist: 'arm',
  hand: null,
  buttock: null,
  thigh: null,
  knee: null,
  leg: null,
  foot: null,
  genital: null,
} as const;

/** Age of the scar at its first treatment: under 3 months, 3 to 12 months, over 12 months. */
export const AGE_BANDS = ['lt3m', '3to12m', 'gt12m'] as const;

export const STATUSES = ['planned', 'ongoing', 'completed', 'stopped_early'] as const;

/** From the worst to the best; `mixed`: some scars better and some worse. */
export const CHANGES = [
  'much_worse',
  'worse',
  'same',
  'slightly_better',
  'better',
  'much_better',
  'gone',
  'mixed',
] as const;

export const ANSWERS = ['yes', 'no', 'unsure'] as const;

/** A tie to someone who earns by the treatment. */
export const INTERESTS = [
  'none',
  'paid_or_gift',
  'works_for_seller',
  'relative_or_friend',
  'prefer_not_to_say',
] as const;

export type ScarKind = (typeof SCAR_KINDS)[number];
export type Cause = (typeof CAUSES)[number];
export type Site = keyof typeof SITES;
export type AgeBand = (typeof AGE_BANDS)[number];
export type Status = (typeof STATUSES)[number];
export type Change = (typeof CHANGES)[number];
export type Answer = (typeof ANSWERS)[number];
export type Interest = (typeof INTERESTS)[number];

export const SITE_CODES = Object.keys(SITES) as Site[];
