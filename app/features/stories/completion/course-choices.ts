/** What the questions about a course may be answered with. */

export const SETTINGS = ['clinic', 'hospital', 'salon', 'home'] as const;

export const OPERATORS = [
  'dermatologist',
  'plastic_surgeon',
  'doctor',
  'nurse',
  'cosmetologist',
  'self',
] as const;

export const STOP_REASONS = [
  'pain',
  'side_effect',
  'cost',
  'no_effect',
  'time',
  'closed',
  'advised',
  'pregnancy',
  'other',
] as const;

export const BASES = ['per_session', 'per_course', 'per_unit', 'total'] as const;

export const BOUNDS = ['exact', 'min', 'max'] as const;

export const PATTERNS = ['alternating', 'sequential', 'same_day'] as const;

export const COLOUR_MATCHES = ['full', 'almost', 'partly', 'no'] as const;

export const COUNTED = ['gone', 'better', 'same', 'worse', 'notReported'] as const;

export const SCORES = ['bother', 'itch', 'pain', 'tight'] as const;

/** Chosen where the currency was never said. */
export const CURRENCY_NOT_SAID = 'not_said';

/** As many treatments as one story may tell of. */
export const TREATMENTS_MAX = 15;

/** As many looks at the scars as one story may hold. */
export const ASSESSMENTS_MAX = 24;
