import type { DemoMember } from '../../prisma/seed/demo/types';
import { nameKey } from '../features/accounts/names';
import { CONSENT_WORDING } from '../features/accounts/rules';
import { DAY } from '../platform/clock';
import type { Transaction } from '../platform/db/transaction.server';
import { newId } from '../platform/ids.server';

/** Stores the people of the demo, and gives their ids by key. */
export async function storeMembers(
  tx: Transaction,
  people: (DemoMember & { email: string; passwordHash: string | null })[],
  now: Date,
): Promise<Map<string, string>> {
  const members = people.map(({ key, name, role, language, email, passwordHash, ...one }) => ({
    key,
    row: {
      ...{ id: newId(), name, nameKey: nameKey(name), role, language, demo: true },
      ...{ email, emailKey: email, passwordHash },
      createdAt: new Date(now.getTime() - one.joinedDaysAgo * DAY),
    },
  }));
  await tx.member.createMany({ data: members.map(({ row }) => row) });
  await tx.consent.createMany({
    data: members.flatMap(({ row: { id: memberId, createdAt: givenAt } }) =>
      (['adult', 'health'] as const).map((purpose) => ({
        ...{ id: newId(), memberId, purpose, wording: CONSENT_WORDING, givenAt },
      })),
    ),
  });
  return new Map(members.map(({ key, row }) => [key, row.id]));
}
