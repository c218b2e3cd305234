import { createHash, randomBytes, randomInt } from 'node:crypto';

/** No vowels and no look-alikes: an id spells no word and can be read aloud. */
const ALPHABET = '23456789bcdfghjkmnpqrstvwxz';
const LENGTH = 14;
const SECRET_LENGTH = 34;

/** A random public id, 66 bits: tells neither order nor hour. */
export const newId = () => randomLetters(LENGTH);

/** An id that nobody can guess, 160 bits: for what is reached by its address. */
export const newSecretId = () => randomLetters(SECRET_LENGTH);

function randomLetters(length: number): string {
  return Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

/** A secret for a cookie or a mailed link, 256 bits. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a token: a stolen table opens no door. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
