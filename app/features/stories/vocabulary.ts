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

/** Unwanted things that a treatment may do. */
export const EFFECTS = [
  'redness',
  'swelling',
  'bruise',
  'blister',
  'burn',
  'infection',
  'herpes',
  'brown',
  'pale',
  'acne_rash',
  'milia',
  'new_scar',
  'keloid',
  'lump',
  'fat_loss',
  'numbness',
  'allergy',
  'vessel_blockage',
  'other',
] as const;

export const SEVERITIES = ['mild', 'moderate', 'severe'] as const;

export const PAYERS = ['self', 'insurance', 'free', 'other'] as const;

/** What a doctor asks before a treatment; private. */
export const MODIFIERS = [
  'keloid_tendency',
  'rosacea',
  'active_acne',
  'isotretinoin_now',
  'isotretinoin_recent',
  'sun_tan',
  'herpes',
  'pregnant_or_feeding',
  'diabetes',
  'weak_immunity',
  'smoking',
  'blood_thinner',
] as const;

/** A person's own age, never a date of birth. */
export const OWN_AGES = ['18-24', '25-34', '35-44', '45-54', '55-64', '65+'] as const;

export const SEXES = ['female', 'male', 'other'] as const;

export type Effect = (typeof EFFECTS)[number];
export type Severity = (typeof SEVERITIES)[number];
export type Payer = (typeof PAYERS)[number];
export type Modifier = (typeof MODIFIERS)[number];
export type OwnAge = (typeof OWN_AGES)[number];
export type Sex = (typeof SEXES)[number];
export type ScarKind = (typeof SCAR_KINDS)[number];
export type Cause = (typeof CAUSES)[number];
export type Site = keyof typeof SITES;
export type AgeBand = (typeof AGE_BANDS)[number];
export type Status = (typeof STATUSES)[number];
export type Change = (typeof CHANGES)[number];
export type Answer = (typeof ANSWERS)[number];
export type Interest = (typeof INTERESTS)[number];

export const SITE_CODES = Object.keys(SITES) as Site[];

/**
 * The groups of answers that complete a story, in the order of the overview. Each is a page of its
 * own, saved by itself, and may change only its own parts of the facts.
 */
export const GROUPS = [
  'scars',
  'skin',
  'treatments',
  'cost',
  'effects',
  'course',
  'outcome',
  'verdict',
  'provider',
] as const;
export type Group = (typeof GROUPS)[number];

/** Answers of a story that do not go together: refused as impossible, or asked about once. */
export const FINDINGS = {
  onset_future: 'impossible',
  start_before_onset: 'asks',
  end_before_start: 'impossible',
  last_before_start: 'impossible',
  last_after_end: 'asks',
  future_not_planned: 'impossible',
  finished_without_end: 'asks',
  more_done_than_planned: 'asks',
  log_and_count: 'asks',
  interval_range: 'impossible',
  price_zero: 'asks',
  price_below_session: 'asks',
  price_year_future: 'impossible',
  judged_before_start: 'impossible',
  judged_in_future: 'impossible',
  counts_not_all: 'impossible',
  worse_and_again: 'asks',
  cleared_early: 'asks',
  part_more_than_whole: 'impossible',
} as const satisfies Record<string, 'impossible' | 'asks'>;

export type FindingCode = keyof typeof FINDINGS;

/** Cards on safety, and what each rests on: ids of the guides' sources; none where it is common advice. */
export const SAFETY_CARDS = {
  tan: ['S43'],
  isotretinoin: ['S25'],
  isotretinoin_wait: ['S25'],
  keloid: ['S46b'],
  rosacea: ['S62'],
  herpes: ['S43'],
  darker_skin: ['S32'],
  pregnancy: [],
  changing_scar: [],
  contracture: [],
  severe_effect: ['S28'],
  home_acid: ['S27'],
} as const satisfies Record<string, readonly string[]>;

export type SafetyCardId = keyof typeof SAFETY_CARDS;

export const SAFETY_CARD_IDS = Object.keys(SAFETY_CARDS) as SafetyCardId[];
