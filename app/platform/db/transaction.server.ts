import { Prisma, type PrismaClient } from '../../../prisma/generated/client/client';

export { Prisma };

/** The database, or a transaction on it: use cases take either. */
export type Db = PrismaClient | Prisma.TransactionClient;
export type Transaction = Prisma.TransactionClient;

/** Runs in the transaction that is given, or in a new one. */
export function inTransaction<T>(db: Db, run: (tx: Transaction) => Promise<T>): Promise<T> {
  return '$transaction' in db ? db.$transaction(run, { timeout: 15_000 }) : run(db);
}
