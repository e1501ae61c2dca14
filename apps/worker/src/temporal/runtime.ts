import { Runtime, type Logger as SdkLogger, type LogLevel } from '@temporalio/worker';
import type { Logger } from 'pino';

/**
 * Prepares the SDK's native part, once per process and before anything else of it is used. Signals stay with the
 * process, which drains before it closes what activities need.
 */
export function installRuntime(logger: Logger, metricsPort: number): void {
  Runtime.install({
    shutdownSignals: [],
    logger: throughPino(logger),
    telemetryOptions: {
      logging: { forward: {}, filter: { core: 'WARN', other: 'ERROR' } },
      ...(metricsPort > 0 && { metrics: { prometheus: { bindAddress: `0.0.0.0:${metricsPort}` } } }),
    },
  });
}

/** What the SDK finds informative is detail here. */
const LEVELS = { TRACE: 'trace', DEBUG: 'debug', INFO: 'debug', WARN: 'warn', ERROR: 'error' } as const;

/** What the SDK says goes to the one log; of its facts only those that name workflows and activities. */
function throughPino(logger: Logger): SdkLogger {
  const log = (level: LogLevel, message: string, meta?: Readonly<Record<string, unknown>>): void =>
    logger[LEVELS[level]]({ sdk: factsOf(meta) }, message);
  return {
    log,
    trace: (message, meta) => log('TRACE', message, meta),
    debug: (message, meta) => log('DEBUG', message, meta),
    info: (message, meta) => log('INFO', message, meta),
    warn: (message, meta) => log('WARN', message, meta),
    error: (message, meta) => log('ERROR', message, meta),
  };
}

const TOLD = ['workflowId', 'runId', 'workflowType', 'activityType', 'activityId', 'attempt', 'taskQueue'];

function factsOf(meta: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const { error } = meta;
  return {
    ...Object.fromEntries(TOLD.filter((key) => key in meta).map((key) => [key, meta[key]])),
    ...(error instanceof Error && { error: error.name }),
  };
}
