import { pino, type Logger } from 'pino';

/** Injection token of the process's log. */
export const LOGGER = Symbol('Logger');

/** One JSON line per event on standard output. Ids, codes and numbers only: never a person's words. */
export function createLogger(level: string): Logger {
  return pino({ level, base: { process: 'worker' }, timestamp: pino.stdTimeFunctions.isoTime });
}
