import type { GrievanceState } from '@suqiu/domain';
import { createLogger } from '../src/observability/logger';
import { Metrics } from '../src/observability/metrics';
import { Relay } from '../src/relay/relay.service';
import { CASES } from '../src/temporal/process-kind';
import { Processes } from '../src/temporal/processes';
import { TemporalConnection } from '../src/temporal/temporal.connection';
import type { WorkerConfig } from '../src/settings/worker-config';
import { prepareRuntime } from './native-runtime';

/** A relay with its own connections, beside no worker: processes are started and wait for somebody to run them. */
export interface LoneRelay {
  readonly relay: Relay<GrievanceState>;
  readonly metrics: Metrics;
  stop(): Promise<void>;
}

export async function loneRelay(config: WorkerConfig): Promise<LoneRelay> {
  prepareRuntime();
  const around = { logger: createLogger('silent'), metrics: new Metrics() };
  const temporal = new TemporalConnection(config, around.logger);
  await temporal.open(new AbortController().signal);
  const processes = new Processes(CASES, temporal, config.temporal.taskQueue);
  const relay = new Relay(config.database.url, CASES, processes, config.relay, around);
  return {
    relay,
    metrics: around.metrics,
    stop: async () => {
      await relay.stop();
      await temporal.beforeApplicationShutdown();
    },
  };
}
