/** Limits of discussions, and the reasons for them. */

/** More than three, and a discussion is about nothing in particular. */
export const SUBJECTS_MAX = 3;

/** As many treatments as one may have tried before asking. */
export const TRIED_MAX = 10;

/** Room for ten names with their commas. */
export const TRIED_TEXT_MAX = 600;

/** Discussions and stories that may answer a question already: more would not be read. */
export const NEARBY_SHOWN = 3;

/** So much of the text is quoted above the form that answers it. */
export const QUOTE_LENGTH = 280;
