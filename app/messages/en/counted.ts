import { numberIn } from '../amounts';

export const number = numberIn('en');

/** "1 story", "1,200 stories" */
export const counted = (n: number, one: string, many: string) =>
  n === 1 ? `1 ${one}` : `${number(n)} ${many}`;
