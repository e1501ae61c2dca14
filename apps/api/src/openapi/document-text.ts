import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { LogLevel, RuntimeEnvironment, type ApiConfig } from '@suqiu/config';
import { AppModule } from '../app.module';
import { API_PREFIX, UNVERSIONED } from '../application';
import { createDocument } from './document';

const NOBODY = Buffer.alloc(32);

/** Settings with which the application can be put together, though not run. */
const UNUSED: ApiConfig = {
  environment: RuntimeEnvironment.test,
  logLevel: LogLevel.silent,
  policyPack: 'generic',
  whistlePack: 'generic',
  database: { url: 'postgres://127.0.0.1:1/none', poolSize: 1 },
  temporal: { address: '127.0.0.1:1', namespace: 'none', taskQueue: 'none' },
  keys: { personalData: [{ id: 'none', key: NOBODY }], phoneIndex: NOBODY, tracking: NOBODY },
  http: { host: '127.0.0.1', port: 0, trustedProxies: 'loopback' },
  demoAccountsFile: '',
  attachments: { folder: 'none' },
};

/** The committed text of the OpenAPI document. Needs neither database nor Temporal server. */
export async function documentText(): Promise<string> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(UNUSED), {
    logger: false,
    preview: true,
  });
  app.setGlobalPrefix(API_PREFIX, { exclude: UNVERSIONED });
  try {
    return `${JSON.stringify(createDocument(app), null, 2)}\n`;
  } finally {
    await app.close();
  }
}
