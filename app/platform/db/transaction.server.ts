import { Prisma, type PrismaClient } from '../../../prisma/generated/client/client';

export { Prisma };

/** The database, or a transaction on it: use cases take either. */
export type Db = PrismaClient | Prisma.TransactionClient;
export type Transaction = Prisma.TransactionClient;

/** Runs in the transaction that is given, or in a new one. */
export function inTransaction<T>(db: Db, run: (tx: Transaction) => Promise<T>): Promise<T> {
  return '$transaction' in db ? db.$transaction(run, { timeout: 15_000 }) : run(db);
}

/** Milliseconds: nobody waits for a page meanwhile, and a first start on a busy machine is slow. */
const START_LIMIT = 120_000;

/**
 * Runs what a start puts into the tables, in one transaction. Of two processes that start together
 * the second one waits, and finds the `work` done.
 */
export function inStartTransaction<T>(
  db: Db,
  work: string,
  run: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const locked = async (tx: Transaction) => {
    await tx.$queryRaw`
      select set_config(name, ${`${START_LIMIT}`}, true)
      from unnest(array['statement_timeout', 'idle_in_transaction_session_timeout']) as name`;
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${work}))`;
    return run(tx);
  };
  return '$transaction' in db ? db.$transaction(locked, { timeout: START_LIMIT }) : locked(db);
}
