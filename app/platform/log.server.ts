import { type Logger, pino } from 'pino';

/** One JSON line an event on standard output. No bodies, no addresses, no query strings go in. */
export function createLog(options: { quiet: boolean }): Logger {
  return pino({
    level: options.quiet ? 'warn' : 'info',
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: [
      'email',
      'password',
      'token',
      'cookie',
      '*.email',
      '*.password',
      '*.token',
      '*.cookie',
    ],
  });
}

const MAIL_ADDRESS = /[^\s<>"'`(]+@[^\s<>"'`)]+/g;

/**
 * Where an error happened and why, without what people wrote: mail servers answer with addresses,
 * and the database with values.
 */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? [];
  const reason = reasonOf(error).replace(MAIL_ADDRESS, '…');
  return [`${error.name}: ${reason}`, ...frames].join('\n');
}

/** Prisma quotes the values of a query; its last line is the reason, but where PostgreSQL speaks. */
function reasonOf({ name, message }: Error): string {
  if (!/^(Prisma|DriverAdapter)/.test(name)) return message;
  const [code] = /Raw query failed\. Code: `\w+`/.exec(message) ?? [];
  return code ?? message.trim().split('\n').at(-1) ?? '';
}
