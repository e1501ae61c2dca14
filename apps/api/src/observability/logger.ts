import { pino, type Logger } from 'pino';

/** Injection token of the process's log. */
export const LOGGER = Symbol('Logger');

/** One JSON line per event on standard output. */
export function createLogger(level: string): Logger {
  return pino({ level, base: { process: 'api' }, timestamp: pino.stdTimeFunctions.isoTime });
}
