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
