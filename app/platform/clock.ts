/** The present, passed in so that tests can choose it. */
export type Clock = () => Date;

export const HOUR = 60 * 60 * 1000;
export const DAY = 24 * HOUR;
