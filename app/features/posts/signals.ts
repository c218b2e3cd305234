import { concernsIn } from './concerns';
import type { Concern } from './support';

/** What a text carries that a moderator should see before others do. */
export type Signal = 'link' | 'contact' | 'distress' | 'danger';

export function signalsIn(text: string): Signal[] {
  const found: Signal[] = [];
  const withoutMail = text.replace(MAIL_ADDRESS, ' ');
  if (LINK.test(withoutMail)) found.push('link');
  if (withoutMail !== text || HANDLE.test(text) || hasPhone(text)) found.push('contact');
  const concerns = concernsIn(text);
  const some = (...asked: Concern[]) => asked.some((one) => concerns.includes(one));
  if (some('self_harm', 'distress')) found.push('distress');
  if (some('harm_now', 'home_danger')) found.push('danger');
  return found;
}

/** `\b` knows ASCII letters alone; names of sites are written in any script. */
const START = String.raw`(?<![\p{L}\p{N}])`;
const END = String.raw`(?![\p{L}\p{N}])`;
const SITE = String.raw`[\p{L}\p{N}-]+\.`;
const DOMAIN =
  'com|org|net|info|biz|shop|clinic|online|site|store|ru|su|ua|kz|uk|eu|pl|io|рф|укр|онлайн|сайт';

const LINK = new RegExp(
  [
    String.raw`https?:\/\/\S`,
    String.raw`${START}www\.\S`,
    `${START}${SITE}(?:${DOMAIN}|${DOMAIN.toUpperCase()})${END}`,
    // Words of their own: "gone.By then" is a slip of the keyboard, not an address.
    `${START}${SITE}(?:by|co|de|me|fr|es|us)${END}`,
    String.raw`${START}${SITE}(?:be|ly|gg|to|it|in)\/\S`,
  ].join('|'),
  'u',
);

const MAIL_ADDRESS = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;

const HANDLE = /(?<![\p{L}\p{N}.])@[a-z0-9_.]{3,}/iu;

/** Digits with the marks and gaps that phone numbers are written with, on one line. */
const DIGIT_RUN = /\+?\d(?:[ \t\u00a0().–-]{0,3}\d){8,14}(?!\d)/g;
const DATE = /(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?!\d)/g;
const YEARS = /(?<!\d)(?:19|20)\d\d\s?[–-]\s?(?:19|20)\d\d(?!\d)/g;

function hasPhone(text: string): boolean {
  const runs = text.replace(DATE, 'date').replace(YEARS, 'years').match(DIGIT_RUN) ?? [];
  return runs.some(isPhone);
}

/** A run of nine digits or more, unless it reads as prices, years, wavelengths or a plain list. */
function isPhone(run: string): boolean {
  const groups = run.split(/\D+/).filter(Boolean);
  const [first = ''] = groups;
  if (run.startsWith('+') || /^0\d/.test(first)) return true;
  const figures = groups.every((group) => group.endsWith('0') || /^(?:19|20)\d\d$/.test(group));
  const sameLength = groups.length > 1 && groups.every((group) => group.length === 4);
  const small = groups.every((group) => group.length <= 2);
  return !figures && !sameLength && !small;
}
