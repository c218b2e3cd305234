import type { Messages } from '~/messages';

/** What is said beside an answer of the course that cannot be taken. */
export type CourseErrors = Messages['stories']['course']['errors'];
