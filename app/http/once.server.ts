import { type Db, inTransaction, type Transaction } from '~/platform/db/transaction.server';
import { hashToken } from '~/platform/ids.server';

/** Name of the hidden field that carries a form's key. */
const ONCE_FIELD = 'once';

/** A form on its way: a key counts for who sent it, to where, and for nobody and nothing else. */
interface Sending {
  form: FormData;
  url: URL;
  /** A member's id, or for a guest the address or the link by which they act. */
  by: string;
}

/**
 * Does what a form asks once, however often it is sent: the second sending waits for the first and
 * is led to the same place. `run` returns the address to go to, and fails without a trace.
 */
export async function once(
  db: Db,
  sending: Sending,
  run: (tx: Transaction) => Promise<string>,
): Promise<string> {
  const key = keyOf(sending);
  if (key === null) return inTransaction(db, run);
  return inTransaction(db, async (tx) => {
    const claimed = await tx.$executeRaw`
      insert into idempotency_keys (key) values (${key}) on conflict do nothing`;
    if (claimed === 0)
      return (await tx.idempotencyKey.findUniqueOrThrow({ where: { key } })).location ?? '/';
    const location = await run(tx);
    await tx.idempotencyKey.update({ where: { key }, data: { location } });
    return location;
  });
}

function keyOf({ form, url, by }: Sending): string | null {
  const typed = form.get(ONCE_FIELD);
  if (typeof typed !== 'string' || !/^[\w-]{10,100}$/.test(typed)) return null;
  return hashToken(`${by} ${url.pathname} ${typed}`);
}
