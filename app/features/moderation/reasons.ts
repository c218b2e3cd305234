/**
 * Why a moderator acts, as data: a decision keeps the code, the member reads the text of
 * `app/messages`. The first act of each is the one that usually fits.
 */

/** Version of the rules in force; grows when a reason or its meaning changes. */
export const RULES_VERSION = 1;

/** Acts that a moderator chooses for a post. */
export const ACTIONS = [
  'publish',
  'edit_and_publish',
  'send_back',
  'remove',
  'restore',
  'keep',
] as const;
export type Action = (typeof ACTIONS)[number];

/** Acts that may carry a reason. */
export type ReasonedAction = Exclude<Action, 'restore' | 'keep'>;

const acts = (...actions: [ReasonedAction, ...ReasonedAction[]]) => actions;

export const REASONS = {
  /** A recipe for acid, needles, injection, heat or a razor at home. */
  HOME_DANGER: acts('send_back', 'edit_and_publish', 'remove'),
  /** Something that needs a doctor now. */
  HARM_ONGOING: acts('publish', 'edit_and_publish'),
  /** Asks or tells what a mark on the skin is. */
  DIAGNOSIS_BY_PHOTO: acts('send_back', 'edit_and_publish', 'remove'),
  /** A dose or a device's setting that others could copy. */
  DOSAGE: acts('edit_and_publish', 'send_back', 'remove'),
  /** Where to get prescription products without a prescriber. */
  RX_SOURCING: acts('edit_and_publish', 'send_back', 'remove'),
  /** Praise of a prescription medicine for a seller. */
  RX_PROMO: acts('remove', 'send_back'),
  /** Offer, price list, code, link or phone of a seller. */
  AD_CLINIC: acts('remove', 'send_back', 'edit_and_publish'),
  /** A pattern of arranged praise or attack. */
  ASTROTURF: acts('send_back', 'remove'),
  /** The question about ties to a seller is open. */
  COI_MISSING: acts('publish', 'send_back'),
  /** A clinician praised or blamed by name. */
  NAMED_PERSON: acts('edit_and_publish', 'send_back', 'remove'),
  /** A crime told as a fact. */
  DEFAMATION_RISK: acts('send_back', 'edit_and_publish', 'remove'),
  PERSONAL_DATA_SELF: acts('edit_and_publish', 'send_back', 'remove'),
  PERSONAL_DATA_OTHER: acts('edit_and_publish', 'send_back', 'remove'),
  PHOTO_OTHER: acts('remove', 'send_back'),
  PHOTO_MINOR: acts('remove', 'send_back'),
  PHOTO_INTIMATE: acts('send_back', 'remove'),
  PHOTO_MISLEADING: acts('remove', 'send_back'),
  /** Someone who seems to be under 18. */
  MINOR_ACCOUNT: acts('send_back', 'remove'),
  /** Hopeless, ashamed, alone: the words stay, and someone answers. */
  DISTRESS: acts('publish', 'edit_and_publish'),
  /** Intent or method: only the method goes. */
  SELF_HARM: acts('edit_and_publish', 'send_back', 'remove'),
  SHAMING: acts('send_back', 'edit_and_publish', 'remove'),
  /** A false claim told as a fact. */
  MISINFO: acts('edit_and_publish', 'publish', 'send_back', 'remove'),
  /** Not about a treatment that the author had. */
  NO_FIRST_HAND: acts('send_back', 'remove'),
  DUPLICATE: acts('remove', 'send_back'),
  OFF_TOPIC: acts('send_back', 'remove'),
  THIN_STORY: acts('send_back', 'publish'),
  COPYRIGHT: acts('remove', 'send_back', 'edit_and_publish'),
  /** What it answered to was removed. */
  ORPHAN: acts('remove'),
} as const satisfies Record<string, readonly [ReasonedAction, ...ReasonedAction[]]>;

/** Why a photo is taken down while its story stays. */
export const PHOTO_REASONS = [
  'PHOTO_OTHER',
  'PHOTO_MINOR',
  'PHOTO_INTIMATE',
  'PHOTO_MISLEADING',
  'PERSONAL_DATA_SELF',
  'PERSONAL_DATA_OTHER',
  'SELF_HARM',
  'AD_CLINIC',
  'COPYRIGHT',
  'OFF_TOPIC',
] as const satisfies (keyof typeof REASONS)[];

export type ReasonCode = keyof typeof REASONS;

export const REASON_CODES = Object.keys(REASONS) as ReasonCode[];

export function isReasonCode(code: string | null): code is ReasonCode {
  return code !== null && Object.hasOwn(REASONS, code);
}

/** The reasons that an act may give: those that reports point to, then those whose usual act it is. */
export function reasonsFor(action: Action, suggested: ReasonCode[] = []): ReasonCode[] {
  const actsOf = (code: ReasonCode): readonly Action[] => REASONS[code];
  const place = (code: ReasonCode) =>
    suggested.includes(code) ? 0 : actsOf(code)[0] === action ? 1 : 2;
  return REASON_CODES.filter((code) => actsOf(code).includes(action)).toSorted(
    (a, b) => place(a) - place(b),
  );
}

/** What may be wrong with a post, in a reader's words, and the reasons above that it may come to. */
export const REPORT_REASONS = {
  /** Someone may come to harm: read before all else. */
  danger: ['SELF_HARM', 'HARM_ONGOING', 'DISTRESS'],
  advice: ['HOME_DANGER', 'DOSAGE', 'RX_SOURCING', 'DIAGNOSIS_BY_PHOTO'],
  advert: ['AD_CLINIC', 'ASTROTURF', 'RX_PROMO', 'COI_MISSING'],
  person: ['PERSONAL_DATA_OTHER', 'PERSONAL_DATA_SELF', 'NAMED_PERSON', 'MINOR_ACCOUNT'],
  unkind: ['SHAMING'],
  untrue: ['MISINFO', 'DEFAMATION_RISK', 'NO_FIRST_HAND'],
  law: ['DEFAMATION_RISK', 'COPYRIGHT', 'PERSONAL_DATA_OTHER', 'RX_SOURCING'],
  other: ['OFF_TOPIC', 'DUPLICATE'],
} as const satisfies Record<string, readonly ReasonCode[]>;

export type ReportReason = keyof typeof REPORT_REASONS;

export const REPORT_CODES = Object.keys(REPORT_REASONS) as ReportReason[];

/** A stored code; one that is no longer among the reasons reads as another reason. */
export function asReportReason(code: string): ReportReason {
  return REPORT_CODES.find((one) => one === code) ?? 'other';
}

/** Alone these say too little to act on. */
export const needsWords = (reason: ReportReason) => reason === 'other' || reason === 'law';

/** The reasons of ours that these reports point to. */
export function suggestedBy(reports: ReportReason[]): ReasonCode[] {
  return [...new Set(reports.flatMap((reason): readonly ReasonCode[] => REPORT_REASONS[reason]))];
}
