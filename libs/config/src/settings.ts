import { z } from 'zod';
import { wholeNumber } from './whole-number';

/** Where the service runs: tools that write demonstration data refuse `production`. */
export const RuntimeEnvironment = {
  development: 'development',
  test: 'test',
  production: 'production',
} as const;
export type RuntimeEnvironment = (typeof RuntimeEnvironment)[keyof typeof RuntimeEnvironment];

export const LogLevel = {
  fatal: 'fatal',
  error: 'error',
  warn: 'warn',
  info: 'info',
  debug: 'debug',
  trace: 'trace',
  silent: 'silent',
} as const;
export type LogLevel = (typeof LogLevel)[keyof typeof LogLevel];

const HIGHEST_PORT = 65_535;

const url = (protocols: readonly string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol));

const name = z.string().regex(/^[\w.-]{1,200}$/);

export const databaseSettings = {
  url: {
    key: 'DATABASE_URL',
    schema: url(['postgres:', 'postgresql:']),
    expected: 'the address of a PostgreSQL database, e.g. postgres://suqiu@127.0.0.1:5432/suqiu',
  },
  poolSize: {
    key: 'DATABASE_POOL_SIZE',
    schema: wholeNumber(1, 500),
    expected: 'the number of connections per process, 1 to 500',
    fallback: 10,
  },
};

export const temporalSettings = {
  address: {
    key: 'TEMPORAL_ADDRESS',
    schema: z.string().regex(/^[^\s/]+:\d{1,5}$/),
    expected: 'host:port of the Temporal server, e.g. 127.0.0.1:7233',
    fallback: '127.0.0.1:7233',
  },
  namespace: {
    key: 'TEMPORAL_NAMESPACE',
    schema: name,
    expected: 'the name of a Temporal namespace',
    fallback: 'default',
  },
  taskQueue: {
    key: 'TEMPORAL_TASK_QUEUE',
    schema: name,
    expected: 'the name of a task queue',
    fallback: 'suqiu',
  },
};

export const processSettings = {
  environment: {
    key: 'SUQIU_ENV',
    schema: z.enum(RuntimeEnvironment),
    expected: 'development, test or production',
    fallback: RuntimeEnvironment.development as RuntimeEnvironment,
  },
  logLevel: {
    key: 'LOG_LEVEL',
    schema: z.enum(LogLevel),
    expected: 'fatal, error, warn, info, debug, trace or silent',
    fallback: LogLevel.info as LogLevel,
  },
  policyPack: {
    key: 'POLICY_PACK',
    schema: z.string().min(1),
    expected: 'the name of a policy pack, or the path of its JSON file',
    fallback: 'generic',
  },
  whistlePack: {
    key: 'WHISTLE_PACK',
    schema: z.string().min(1),
    expected: 'the name of a whistle pack, or the path of its JSON file',
    fallback: 'generic',
  },
};

export const apiSettings = {
  host: {
    key: 'API_HOST',
    schema: z.string().regex(/^[^\s/]+$/),
    expected: 'the address to listen on, e.g. 127.0.0.1',
    fallback: '127.0.0.1',
  },
  trustedProxies: {
    key: 'API_TRUSTED_PROXIES',
    schema: z.string().regex(/^[\w.:/]+(,\s*[\w.:/]+)*$/),
    expected:
      'the proxies whose X-Forwarded-For is believed: addresses, networks, or loopback, linklocal, uniquelocal',
    fallback: 'loopback',
  },
  port: {
    key: 'API_PORT',
    schema: wholeNumber(0, HIGHEST_PORT),
    expected: 'a port number, 0 to 65535 (0: any free port)',
    fallback: 3000,
  },
  demoAccountsFile: {
    key: 'DEMO_ACCOUNTS_FILE',
    schema: z.string().min(1),
    expected: 'the path of the accounts that the demonstration seed has written, or nothing',
    fallback: '',
  },
};

export const attachmentSettings = {
  folder: {
    key: 'ATTACHMENTS_DIR',
    schema: z.string().min(1),
    expected: 'the folder in which photos and documents are kept',
    fallback: '.suqiu/attachments',
  },
};

export const workerSettings = {
  httpPort: {
    key: 'WORKER_HTTP_PORT',
    schema: wholeNumber(0, HIGHEST_PORT),
    expected: 'a port number for health and metrics, or 0 for none',
    fallback: 0,
  },
  cachedWorkflows: {
    key: 'WORKER_CACHED_WORKFLOWS',
    schema: wholeNumber(1, 100_000),
    expected: 'the number of cases kept in memory, 1 to 100000',
    fallback: 200,
  },
  sdkMetricsPort: {
    key: 'WORKER_SDK_METRICS_PORT',
    schema: wholeNumber(0, HIGHEST_PORT),
    expected: "a port number for the Temporal SDK's own metrics, or 0 for none",
    fallback: 0,
  },
};
