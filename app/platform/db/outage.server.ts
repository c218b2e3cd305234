import { z } from 'zod';

/** Under these names Prisma, its adapter, `pg`, Node and PostgreSQL say that there is no answer now. */
const SIGNS = new Set([
  ...['P1000', 'P1001', 'P1002', 'P1003', 'P1008', 'P1010', 'P1011', 'P1017'],
  ...['P2024', 'P2028', 'P2037'],
  ...['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections'],
  ...['DatabaseDoesNotExist', 'DatabaseAccessDenied', 'AuthenticationFailed', 'TlsConnectionError'],
  ...['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'EPIPE'],
  ...['3D000', '25P03', '53300', '57P01', '57P02', '57P03', '57P04', '57P05'],
]);

/** Connection exceptions of the SQL standard. */
const CONNECTION_CLASS = /^08\w{3}$/;

/** What carries no code of its own. */
const WORDS =
  /Connection terminated|timeout exceeded when trying to connect|is not queryable|not currently accepting connections/;

const said = z.string().optional().catch(undefined);

const failure = z.object({
  code: said,
  kind: said,
  originalCode: said,
  message: said,
  cause: z.unknown().optional(),
  meta: z.object({ driverAdapterError: z.unknown().optional() }).optional().catch(undefined),
});

/** Whether an error says that the database cannot be reached, cut us off, or has no connection free. */
export function isOutage(error: unknown): boolean {
  const read = failure.safeParse(error);
  if (!read.success) return false;
  const { code, kind, originalCode, message = '', cause, meta } = read.data;
  const names = [code, kind, originalCode].filter((name) => name !== undefined);
  return (
    names.some((name) => SIGNS.has(name) || CONNECTION_CLASS.test(name)) ||
    WORDS.test(message) ||
    isOutage(cause) ||
    isOutage(meta?.driverAdapterError)
  );
}
