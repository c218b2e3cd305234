import pg from 'pg';
import { PlainError } from '../app/platform/plain-error.ts';

const TIMEOUT = 5_000;

/** Says in a sentence why DATABASE_URL does not lead to a database that the forum can use. */
export async function requireDatabase(databaseUrl: string): Promise<void> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: TIMEOUT,
    query_timeout: TIMEOUT,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ encoding: string }>(
      "SELECT current_setting('server_encoding') AS encoding",
    );
    if (rows[0]?.encoding !== 'UTF8') {
      throw new PlainError('The database of DATABASE_URL does not keep its text in UTF-8.');
    }
  } catch (error) {
    throw explain(error, new URL(databaseUrl));
  } finally {
    // Not waited for: something that is not PostgreSQL may never answer.
    client.end().catch(() => undefined);
  }
}

function explain(error: unknown, { hostname, port, pathname, username }: URL): unknown {
  if (!(error instanceof Error)) return error;
  const place = `${hostname}:${port || 5432}`;
  const code = 'code' in error ? String(error.code) : '';
  const sentence = {
    ECONNREFUSED: `Nothing listens at ${place}, where DATABASE_URL says that PostgreSQL is.`,
    ENOTFOUND: `DATABASE_URL names the host ${hostname}, which does not exist.`,
    EAI_AGAIN: `DATABASE_URL names the host ${hostname}, which cannot be looked up now.`,
    EHOSTUNREACH: `The host ${hostname} of DATABASE_URL cannot be reached.`,
    ETIMEDOUT: `The host ${hostname} of DATABASE_URL does not answer.`,
    '28P01': `PostgreSQL refuses the password that DATABASE_URL gives for ${username}.`,
    '28000': `PostgreSQL does not let ${username} of DATABASE_URL in.`,
    '3D000': `PostgreSQL has no database ${pathname.slice(1)}, which DATABASE_URL names.`,
    '53300': 'PostgreSQL has no connection left; give it more, or end other programs.',
    '57P03': 'PostgreSQL is still starting; try again in a moment.',
  }[code];
  if (sentence) return new PlainError(sentence);
  if (error.name === 'PlainError') return error;
  // A PostgreSQL that refuses says so with a code of five letters and digits.
  if (/^[0-9A-Z]{5}$/.test(code)) {
    return new PlainError(`PostgreSQL at ${place} refuses the connection: ${error.message}.`);
  }
  return new PlainError(`What answers at ${place} is not PostgreSQL; check DATABASE_URL.`);
}
