/** Limits of stories, and the reasons for them. */

/** Wording of the consents beside the boxes of the form; grows when the words change. */
export const CONSENT_WORDING = '2026-11';

/** A name longer than this is a sentence; it belongs into the story. */
export const TREATMENT_NAME_MAX = 80;

/** Room for "my sister works at the clinic", not for a second story. */
export const INTEREST_TEXT_MAX = 300;

/** As many places as one scar group may have. */
export const SITES_MAX = 10;

/** Nobody remembers a session from before this year well enough to date it. */
export const EARLIEST_YEAR = 1970;

/** Choice of the form: the treatment is not in the list, and the words stay as typed. */
export const KEEP_WORDS = 'keep';

/** With fewer stories, whoever looks for one like their own mostly finds none: guides and questions lead. */
export const FEW_STORIES = 50;

/** As many scars as one story may tell of. */
export const SCARS_MAX = 6;

/** A reason, not a second story. */
export const VERDICT_WHY_MAX = 280;
