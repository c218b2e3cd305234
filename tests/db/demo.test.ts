import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadDemo, refuseDemoAccounts } from '~/demo.server';
import { confirmUnconfirmed, startUnconfirmed } from '~/features/accounts/index.server';
import { loadTreatments } from '~/features/treatments/index.server';
import { inTransaction } from '~/platform/db/transaction.server';
import { type AccountsDesk, openAccountsDesk } from '../support/accounts-desk';
import { newMember } from '../support/people-and-posts';

const NOW = new Date('2026-11-20T12:00:00Z');

let desk: AccountsDesk;
beforeEach(async () => {
  desk = await openAccountsDesk(NOW);
  await loadTreatments(desk.db);
});
afterEach(() => desk.close());

async function join(name: string) {
  const email = `${name.toLowerCase()}@example.org`;
  const consents = { adult: '2026-11', health: '2026-11' };
  const guest = { email, name, language: 'en', consents, publication: null };
  await inTransaction(desk.db, (tx) => startUnconfirmed(tx, guest, NOW));
  const token = (await desk.deliver())[0]?.token ?? '';
  const proof = { password: 'three quiet words' };
  return inTransaction(desk.db, (tx) => confirmUnconfirmed(tx, token, proof, NOW));
}

describe('fiction and people are never mixed', () => {
  it('who joins a demo is part of the demo', async () => {
    await loadDemo(desk.db, NOW);
    const { actor } = await join('Vera');
    expect(await desk.db.member.findUnique({ where: { id: actor.id } })).toMatchObject({
      demo: true,
    });
    expect(await desk.db.member.count({ where: { demo: false } })).toBe(0);
  });

  it('the demo is not put into a database that holds a real account', async () => {
    await newMember(desk.db);
    await expect(loadDemo(desk.db, NOW)).rejects.toThrow('This database holds real accounts');
    expect(await desk.db.post.count()).toBe(0);
    await expect(refuseDemoAccounts(desk.db)).resolves.toBeUndefined();
  });

  it('a real site does not run on a database that holds the demo', async () => {
    await loadDemo(desk.db, NOW);
    await expect(refuseDemoAccounts(desk.db)).rejects.toThrow('holds the demo community');
  });
});

describe('the demo community', () => {
  it('is made once, by two processes that start together too', async () => {
    await Promise.all([loadDemo(desk.db, NOW), loadDemo(desk.db, NOW)]);
    await loadDemo(desk.db, NOW);
    expect(await desk.db.post.count()).toBe(20);
  });
});
