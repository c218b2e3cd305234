import type { Transaction } from '~/platform/db/transaction.server';
import { NAME_MAX, nameKey } from './rules';

/** Counts a name that the tree does not know, for moderators to look at: nothing typed is dropped. */
export async function noteUnknownTreatment(tx: Transaction, text: string): Promise<void> {
  const name = [...text.trim()].slice(0, NAME_MAX).join('');
  const key = nameKey(name);
  if (key === '') return;
  await tx.$executeRaw`
    insert into unknown_treatments (key, text, "lastSeen") values (${key}, ${name}, now())
    on conflict (key) do update
      set "timesSeen" = unknown_treatments."timesSeen" + 1, "lastSeen" = now()`;
}
