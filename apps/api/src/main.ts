import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { ConfigError, loadApiConfig } from '@suqiu/config';
import { AppModule } from './app.module';
import { configureApplication } from './application';
import { createLogger } from './observability/logger';
import { Metrics } from './observability/metrics';
import { NestLogger } from './observability/nest-logger';

async function main(): Promise<void> {
  const config = loadApiConfig(process.env);
  const logger = createLogger(config.logLevel);
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config), {
    bodyParser: false,
    logger: new NestLogger(logger),
  });
  configureApplication(app);
  app.get(Metrics).collectProcess();
  try {
    await app.listen(config.http.port, config.http.host);
  } catch (error) {
    await app.close();
    throw error;
  }
  logger.info({ url: await app.getUrl() }, 'the API is listening');
}

/** One sentence for the person who started the process, where the cause is known. */
function explain(error: unknown): unknown {
  if (error instanceof ConfigError) return error.message;
  const { code, address, port } = error as NodeJS.ErrnoException & { address?: string; port?: number };
  if (code !== 'EADDRINUSE') return error;
  return `The address ${address}:${port} is taken: stop what listens there, or set API_PORT to another port.`;
}

main().catch((error: unknown) => {
  console.error(explain(error));
  process.exitCode = 1;
});
