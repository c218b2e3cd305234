/** Limits of reports, and the reasons for them. */

export const REPORT_WORDS_MAX = 2000;

/** A guest's address goes with the answer, and at the latest then. */
export const ADDRESS_DAYS = 180;

/** An answer that could not be sent for so long is sent no more. */
export const ANSWER_DAYS = 7;
