import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { loadWorkerConfig } from '@suqiu/config';
import { ProbeServer } from './http/probe.server';
import { describeFailure } from './observability/describe-failure';
import { createLogger } from './observability/logger';
import { Metrics } from './observability/metrics';
import { NestLogger } from './observability/nest-logger';
import { installRuntime } from './temporal/runtime';
import { WorkerModule } from './worker.module';
import { WorkerService } from './worker.service';

/** Runs one worker until it is told to stop; answers with the exit code. */
async function main(): Promise<number> {
  const config = loadWorkerConfig(process.env);
  const logger = createLogger(config.logLevel);
  installRuntime(logger, config.sdkMetricsPort);
  const app = await NestFactory.createApplicationContext(WorkerModule.forConfig(config, { logger }), {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  const worker = app.get(WorkerService);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      logger.info({ signal }, 'the worker drains');
      worker.stop();
    });
  }
  try {
    app.get(Metrics).collectProcess();
    if (config.httpPort > 0) await app.get(ProbeServer).listen(config.httpPort);
    await worker.run();
    return 0;
  } catch (error) {
    logger.fatal({ failure: describeFailure(error) }, 'the worker cannot go on');
    return 1;
  } finally {
    await app.close();
    logger.info('the worker has ended');
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
