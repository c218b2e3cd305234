import { type Db, inTransaction, type Transaction } from '~/platform/db/transaction.server';

/** Name of the hidden field that carries a form's key. */
export const ONCE_FIELD = 'once';

/**
 * Does what a form asks once, however often it is sent: the second sending waits for the first and
 * is led to the same place. `run` returns the address to go to, and fails without a trace.
 */
export async function once(
  db: Db,
  form: FormData,
  run: (tx: Transaction) => Promise<string>,
): Promise<string> {
  const key = form.get(ONCE_FIELD);
  if (typeof key !== 'string' || !/^[\w-]{10,100}$/.test(key)) return inTransaction(db, run);
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
