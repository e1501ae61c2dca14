import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { ConfigError, loadApiConfig } from '@suqiu/config';
import { AppModule } from './app.module';
import { configureApplication } from './application';
import { createLogger } from './observability/logger';
import { NestLogger } from './observability/nest-logger';

async function main(): Promise<void> {
  const config = loadApiConfig(process.env);
  const logger = createLogger(config.logLevel);
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config), {
    bodyParser: false,
    logger: new NestLogger(logger),
  });
  configureApplication(app);
  await app.listen(config.http.port, config.http.host);
  logger.info({ url: await app.getUrl() }, 'the API is listening');
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = 1;
});
