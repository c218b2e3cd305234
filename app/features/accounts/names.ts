import { foldLookAlikes } from './look-alikes';
import { NAME_MAX, NAME_MIN } from './rules';

/** Why a name cannot be used; the screen words it. */
export type NameProblem = 'short' | 'long' | 'signs' | 'mixed' | 'reserved';

/** Letters with their marks, digits, and single separators between them. */
const SHAPE = /^[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*(?:[ _'-][\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*)*$/u;
/** Nothing to see: zero-width signs, fillers, marks that reorder text. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/u;
/** Marks piled up until they cover the lines around them. */
const PILE = /\p{M}{4,}/u;
/** Phonetic letters, most of them small doubles of common ones. */
const PHONETIC = /[\u1d00-\u1dbf]/u;
/** The one letter of no script that people's names have. */
const LONG_VOWEL = 'ー';

/** Scripts in everyday use (Unicode UAX 31, table 5). */
const SCRIPTS = [
  ...['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Georgian', 'Hebrew', 'Arabic', 'Thaana'],
  ...['Ethiopic', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu'],
  ...['Kannada', 'Malayalam', 'Sinhala', 'Thai', 'Lao', 'Tibetan', 'Myanmar', 'Khmer'],
  ...['Hangul', 'Hiragana', 'Katakana', 'Bopomofo', 'Han'],
].map((script) => ({ script, letter: new RegExp(`\\p{Script=${script}}`, 'u') }));

const WRITTEN_TOGETHER = new Set(['Han', 'Hiragana', 'Katakana', 'Hangul', 'Bopomofo']);
const LIKE_LATIN = new Set(['Cyrillic', 'Greek', 'Armenian']);

/** Words that promise an office, anywhere in a name. */
const OFFICES = keys(
  ...['admin', 'administrator', 'moderator', 'mod', 'scarwise', 'staff', 'official', 'support'],
  ...['админ', 'администратор', 'модератор', 'адмін', 'адміністратор', 'поддержка', 'підтримка'],
);
/** Names that would be read as something else than a person. */
const NOBODY = keys(
  ...['anonymous', 'guest', 'member', 'members', 'system', 'root', 'erased', 'deleted', 'everyone'],
  ...['team', 'help', 'info', 'security', 'null', 'undefined', 'unknown', 'scar wise'],
);

/** The name as it is kept: one form for each letter, one space, one apostrophe. */
export function cleanName(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/ +/g, ' ')
    .trim();
}

/** What is wrong with a name that `cleanName` gave, or null. */
export function checkName(name: string): NameProblem | null {
  const length = Array.from(name).length;
  if (length < NAME_MIN) return 'short';
  if (length > NAME_MAX) return 'long';
  const letters = Array.from(name).filter((sign) => /\p{L}/u.test(sign) && sign !== LONG_VOWEL);
  const scripts = new Set(letters.map(scriptOf));
  if (letters.length === 0 || scripts.has(undefined) || !hasGoodShape(name)) return 'signs';
  if (mixesLookAlikes(scripts)) return 'mixed';
  return isReserved(name) ? 'reserved' : null;
}

/** Two names with one key could be taken for each other, so only one of them can exist. */
export function nameKey(name: string): string {
  return foldLookAlikes(cleanName(name)).replace(/[\s_'-]/g, '');
}

function hasGoodShape(name: string): boolean {
  return SHAPE.test(name) && !UNSEEN.test(name) && !PILE.test(name) && !PHONETIC.test(name);
}

function scriptOf(letter: string): string | undefined {
  return SCRIPTS.find((one) => one.letter.test(letter))?.script;
}

/** Latin may stand beside a script that looks like none of its letters (UTS 39, level 3). */
function mixesLookAlikes(scripts: Set<string | undefined>): boolean {
  const others = [...scripts].filter((script) => script !== undefined && script !== 'Latin');
  if (others.length > 1) return !others.every((script) => WRITTEN_TOGETHER.has(script ?? ''));
  return scripts.has('Latin') && others.some((script) => LIKE_LATIN.has(script ?? ''));
}

function isReserved(name: string): boolean {
  const whole = nameKey(name);
  const words = name.split(/[ _'-]/).map(nameKey);
  return NOBODY.has(whole) || OFFICES.has(whole) || words.some((word) => OFFICES.has(word));
}

function keys(...names: string[]): Set<string> {
  return new Set(names.map(nameKey));
}
