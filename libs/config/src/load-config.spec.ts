import { ConfigError, loadApiConfig, loadDatabaseConfig, loadServersConfig, loadWorkerConfig } from './index';

const key = (fill: number) => Buffer.alloc(32, fill).toString('base64');

const complete = {
  DATABASE_URL: 'postgres://suqiu:geheim@db.example:5432/suqiu',
  PII_KEYS: `2027:${key(2)},2026:${key(1)}`,
  PII_INDEX_KEY: key(3),
  TRACKING_KEY: key(4),
};

function problemsOf(load: () => unknown): ConfigError {
  try {
    load();
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('the configuration was accepted');
}

describe('configuration', () => {
  it('fills in what has a sensible default', () => {
    expect(loadApiConfig(complete)).toEqual({
      environment: 'development',
      logLevel: 'info',
      policyPack: 'generic',
      whistlePack: 'generic',
      database: { url: complete.DATABASE_URL, poolSize: 10 },
      temporal: { address: '127.0.0.1:7233', namespace: 'default', taskQueue: 'suqiu' },
      keys: {
        personalData: [
          { id: '2027', key: Buffer.alloc(32, 2) },
          { id: '2026', key: Buffer.alloc(32, 1) },
        ],
        phoneIndex: Buffer.alloc(32, 3),
        tracking: Buffer.alloc(32, 4),
      },
      http: { host: '127.0.0.1', port: 3000, trustedProxies: 'loopback' },
      demoAccountsFile: '',
      attachments: { folder: '.suqiu/attachments' },
    });
    expect(loadWorkerConfig(complete)).toMatchObject({ httpPort: 0, cachedWorkflows: 200 });
  });

  it('reads what is set', () => {
    const config = loadWorkerConfig({
      ...complete,
      SUQIU_ENV: 'production',
      DATABASE_POOL_SIZE: '40',
      WORKER_HTTP_PORT: '9464',
      TEMPORAL_ADDRESS: 'temporal:7233',
    });
    expect(config).toMatchObject({
      environment: 'production',
      database: { poolSize: 40 },
      httpPort: 9464,
      temporal: { address: 'temporal:7233' },
    });
  });

  it('counts the pauses of the worker in seconds and hands them over in milliseconds', () => {
    const { relay, watchdog, reconciler, outbox } = loadWorkerConfig({
      ...complete,
      RELAY_PARALLEL: '32',
      WATCHDOG_GRACE_SECONDS: '90',
    });
    expect(relay).toEqual({ batch: 100, parallel: 32, everyMs: 5_000, quietMs: 150, atMostMs: 2_000 });
    expect(watchdog).toEqual({ everyMs: 30_000, graceMs: 90_000 });
    expect(reconciler).toEqual({ everyMs: 900_000 });
    expect(outbox).toEqual({ batch: 100, everyMs: 5_000 });
  });

  it('lists every bad setting in one message and says how to mend it', () => {
    const error = problemsOf(() =>
      loadApiConfig({ API_PORT: '70000', PII_KEYS: 'k1:abc', TRACKING_KEY: '' }),
    );
    expect(error.problems.map(({ key, problem }) => [key, problem])).toEqual([
      ['DATABASE_URL', 'missing'],
      ['PII_KEYS', 'not_usable'],
      ['PII_INDEX_KEY', 'missing'],
      ['TRACKING_KEY', 'missing'],
      ['API_PORT', 'not_usable'],
    ]);
    expect(error.message).toContain('5 problems');
    expect(error.message).toContain('openssl rand -base64 32');
  });

  it('never shows a value, not even of a setting that is wrong', () => {
    const error = problemsOf(() =>
      loadApiConfig({ ...complete, DATABASE_URL: 'mysql://root:geheim@db/x', PII_KEYS: `k:${'s3cret'}` }),
    );
    expect(error.message).not.toMatch(/geheim|s3cret/);
  });

  it.each([
    ['a key of the wrong length', `k:${Buffer.alloc(16).toString('base64')}`],
    ['two keys of one id', `k:${key(1)},k:${key(2)}`],
    ['a key without an id', `:${key(1)}`],
    ['a trailing comma', `k:${key(1)},`],
  ])('refuses %s', (_name, PII_KEYS) => {
    expect(problemsOf(() => loadApiConfig({ ...complete, PII_KEYS })).problems).toHaveLength(1);
  });

  it('asks tools that need PostgreSQL only for nothing else', () => {
    expect(loadDatabaseConfig({ DATABASE_URL: complete.DATABASE_URL })).toEqual({
      url: complete.DATABASE_URL,
      poolSize: 10,
    });
  });

  it('asks tools that talk to both servers for no secrets', () => {
    expect(
      loadServersConfig({ DATABASE_URL: complete.DATABASE_URL, TEMPORAL_ADDRESS: 'temporal:7233' }),
    ).toEqual({
      database: { url: complete.DATABASE_URL, poolSize: 10 },
      temporal: { address: 'temporal:7233', namespace: 'default', taskQueue: 'suqiu' },
    });
  });
});
