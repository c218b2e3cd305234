import { type Db, Prisma, type Transaction } from '~/platform/db/transaction.server';
import { AppError, forbidden } from '~/platform/errors';
import { hashToken, newId } from '~/platform/ids.server';
import { running } from '~/platform/running.server';
import { checkName, cleanName, nameKey } from './names';
import { hashPassword } from './passwords.server';
import type { Actor } from './policy';
import { consentsGiven } from './start-unconfirmed.server';

export interface UnconfirmedView {
  email: string;
  name: string;
  /** The address has an account: whoever holds the link signs in instead of choosing a password. */
  known: boolean;
  publication: unknown;
}

/** What a mailed link stands for; null when it is unknown, used or too old. Changes nothing. */
export async function findUnconfirmed(
  db: Db,
  token: string,
  now: Date,
): Promise<UnconfirmedView | null> {
  const row = await db.unconfirmed.findFirst({
    where: { tokenHash: hashToken(token), expiresAt: { gt: now } },
  });
  if (!row) return null;
  const account = await accountOf(db, row.emailKey);
  return {
    email: row.email,
    name: row.name ?? '',
    known: account !== null,
    publication: row.publication,
  };
}

/** A new member chooses a password (and another name, where theirs was taken); a known one is signed in. */
export type Proof = { password: string; name?: string } | { actor: Actor };

/**
 * Follows a mailed link: makes the member, or takes the one that is signed in, and hands over what
 * is to be published. Of two followers at once the second finds the link used.
 * @throws AppError `link_used`, `forbidden` (another account's link), `name_taken`
 */
export async function confirmUnconfirmed(
  tx: Transaction,
  token: string,
  proof: Proof,
  now: Date,
): Promise<{ actor: Actor; publication: unknown }> {
  const row = await takeUnconfirmed(tx, token, now);
  const account = await accountOf(tx, row.emailKey);
  if (account) {
    if (!('actor' in proof) || proof.actor.id !== account.id) throw forbidden();
    return { actor: proof.actor, publication: row.publication };
  }
  if (!('password' in proof)) throw forbidden();
  const name = cleanName(proof.name ?? row.name ?? '');
  const actor = await createMember(tx, { ...row, name, password: proof.password }, now);
  return { actor, publication: row.publication };
}

/** Links of one address wait for each other: two of them make one account. */
async function takeUnconfirmed(tx: Transaction, token: string, now: Date) {
  const where = { tokenHash: hashToken(token), expiresAt: { gt: now } };
  const row = await tx.unconfirmed.findFirst({ where });
  if (!row) throw linkUsed();
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${row.emailKey}, 0))`;
  const { count } = await tx.unconfirmed.deleteMany({ where });
  if (count === 0) throw linkUsed();
  return row;
}

interface NewMember {
  name: string;
  email: string;
  emailKey: string;
  language: string;
  password: string;
  consents: unknown;
}

async function createMember(tx: Transaction, person: NewMember, now: Date): Promise<Actor> {
  if (checkName(person.name) !== null || !(await nameIsFree(tx, person.name))) throw nameTaken();
  const given = consentsGiven.parse(person.consents);
  const passwordHash = await hashPassword(person.password);
  const { name, email, emailKey, language } = person;
  try {
    return await tx.member.create({
      data: {
        ...{ id: newId(), name, nameKey: nameKey(name), email, emailKey, language, passwordHash },
        createdAt: now,
        // Whoever joins a demo is part of it: a real site never takes its accounts over.
        demo: running().config.demo,
        consents: {
          create: [
            { id: newId(), purpose: 'adult', wording: given.adult, givenAt: now },
            { id: newId(), purpose: 'health', wording: given.health, givenAt: now },
          ],
        },
      },
      select: { id: true, name: true, role: true, language: true },
    });
  } catch (error) {
    // Someone else took the name between the look and the insertion.
    if (isDuplicate(error)) throw nameTaken();
    throw error;
  }
}

/** Whether no member's name could be taken for this one. */
export async function nameIsFree(db: Db, name: string): Promise<boolean> {
  return (await db.member.count({ where: { nameKey: nameKey(name) } })) === 0;
}

function accountOf(db: Db, emailKey: string) {
  return db.member.findUnique({ where: { emailKey, erasedAt: null }, select: { id: true } });
}

function isDuplicate(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
}

const linkUsed = () => new AppError('link_used', 410);
const nameTaken = () => new AppError('name_taken', 409);
