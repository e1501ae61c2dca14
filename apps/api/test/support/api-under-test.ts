import { Test } from '@nestjs/testing';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { LogLevel, RuntimeEnvironment, type ApiConfig } from '@suqiu/config';
import { Ledger, WhistleLedger } from '@suqiu/ledger';
import { testKeys } from '@suqiu/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { AppModule } from '../../src/app.module';
import { configureApplication } from '../../src/application';
import { LOGGER } from '../../src/observability/logger';
import { API_LIMITS, type ApiLimits } from '../../src/settings/limits';
import { PROCESS_GATEWAY, type ProcessGateway } from '../../src/temporal/process-gateway';
import { InlineProcessGateway } from './inline-process-gateway';

/** The API on a database, with processes that run inline, and everything that it logs. */
export interface ApiUnderTest {
  readonly app: NestExpressApplication;
  readonly gateway: InlineProcessGateway;
  readonly log: string[];
  /** Where attachments are kept. */
  readonly folder: string;
  close(): Promise<void>;
}

/** Settings for an API on a test database. */
export function testConfig(databaseUrl: string, folder = tmpdir()): ApiConfig {
  return {
    environment: RuntimeEnvironment.test,
    logLevel: LogLevel.info,
    policyPack: 'generic',
    whistlePack: 'generic',
    database: { url: databaseUrl, poolSize: 5 },
    temporal: { address: '127.0.0.1:1', namespace: 'default', taskQueue: 'suqiu' },
    keys: testKeys(),
    http: { host: '127.0.0.1', port: 0, trustedProxies: 'loopback' },
    demoAccountsFile: '',
    attachments: { folder },
  };
}

/** How the API is put together: `gateway` stands in for the processes where it is given. */
export interface ApiParts {
  readonly config: ApiConfig;
  readonly limits: ApiLimits;
  readonly gateway?: ProcessGateway;
}

/** Puts the API together and starts it, with everything that it logs; whoever starts it closes it. */
export async function assembleApi({ config, limits, gateway }: ApiParts) {
  const log: string[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      log.push(chunk.toString('utf8'));
      done();
    },
  });
  const builder = Test.createTestingModule({ imports: [AppModule.with(config, limits)] })
    .overrideProvider(LOGGER)
    .useValue(pino({ level: 'info' }, sink));
  if (gateway) builder.overrideProvider(PROCESS_GATEWAY).useValue(gateway);
  const module = await builder.compile();
  const app = module.createNestApplication<NestExpressApplication>({ bodyParser: false, logger: false });
  configureApplication(app);
  await app.init();
  return { app, log };
}

/** Limits under which nobody waits long. */
export const TEST_LIMITS: ApiLimits = {
  ...API_LIMITS,
  wrongAttempts: 5,
  commandWaitMs: 500,
  drainMs: 1_000,
  feedHeartbeatMs: 250,
  bulk: { ...API_LIMITS.bulk, mostCases: 50, everyMs: 500, retryMs: 50, attempts: 3 },
};

/** Starts the API with processes that run inline and limits that a test sets otherwise; whoever starts it closes it. */
export async function startApi(databaseUrl: string, own: Partial<ApiLimits> = {}): Promise<ApiUnderTest> {
  const gateway = new InlineProcessGateway();
  const folder = await mkdtemp(join(tmpdir(), 'suqiu-attachments-'));
  const parts = { config: testConfig(databaseUrl, folder), limits: { ...TEST_LIMITS, ...own }, gateway };
  const { app, log } = await assembleApi(parts);
  gateway.recordIn({ cases: app.get(Ledger), whistles: app.get(WhistleLedger) });
  return {
    app,
    gateway,
    log,
    folder,
    close: async () => {
      await app.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
