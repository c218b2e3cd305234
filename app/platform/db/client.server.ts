import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '../../../prisma/generated/client/client.ts';

export type Database = PrismaClient;

/** Waiting longer than this for a free connection means that the database cannot keep up. */
const CONNECTION_TIMEOUT = 5_000;

/** A page or a job that needs longer than this has a fault; the query must not hold its locks. */
const STATEMENT_TIMEOUT = 15_000;

export interface Connection {
  db: PrismaClient;
  close(): Promise<void>;
}

/** A bounded pool of connections. Nothing is opened before the first query. */
export function connect(databaseUrl: string, { poolSize }: { poolSize: number }): Connection {
  const adapter = new PrismaPg({
    connectionString: databaseUrl,
    max: poolSize,
    connectionTimeoutMillis: CONNECTION_TIMEOUT,
    statement_timeout: STATEMENT_TIMEOUT,
    idle_in_transaction_session_timeout: STATEMENT_TIMEOUT,
  });
  const db = new PrismaClient({ adapter });
  return { db, close: () => db.$disconnect() };
}
