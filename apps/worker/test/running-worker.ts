import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { waitUntil } from '@suqiu/testing';
import { ProbeServer } from '../src/http/probe.server';
import { createLogger } from '../src/observability/logger';
import type { WorkerConfig } from '../src/settings/worker-config';
import { WorkerModule } from '../src/worker.module';
import { WorkerService } from '../src/worker.service';
import { prepareRuntime } from './native-runtime';
import { testBundle } from './test-bundle';

/** The whole worker in this process, as `main` runs it, until `stop`. */
export interface RunningWorker {
  readonly app: INestApplicationContext;
  readonly probes: string;
  /** Drains and closes everything, as on SIGTERM. */
  stop(): Promise<void>;
}

export async function startWorker(config: WorkerConfig): Promise<RunningWorker> {
  prepareRuntime();
  const logger = createLogger(config.logLevel);
  const module = WorkerModule.forConfig(config, { logger, bundle: await testBundle() });
  const app = await NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
  const worker = app.get(WorkerService);
  const port = await app.get(ProbeServer).listen(0);
  const running = worker.run();
  running.catch(() => undefined);
  await waitUntil('the worker runs', () => worker.isReady());
  return {
    app,
    probes: `http://127.0.0.1:${port}`,
    stop: async () => {
      worker.stop();
      await running;
      await app.close();
    },
  };
}
