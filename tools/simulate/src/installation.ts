import { readReady, readyPath } from '@suqiu/client';
import { loadApiConfig, type ApiConfig } from '@suqiu/config';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from './usage-error';

interface Secrets {
  readonly piiKeys: string;
  readonly piiIndexKey: string;
  readonly trackingKey: string;
}

/**
 * Where to simulate: the database and keys of the environment (DATABASE_URL, PII_KEYS, PII_INDEX_KEY, TRACKING_KEY), else
 * those of the stack that runs here. Throws UsageError where there is neither, ConfigError where a setting cannot be used.
 */
export function installation(env: NodeJS.ProcessEnv): ApiConfig {
  if (env.DATABASE_URL) return loadApiConfig(env);
  const path = readyPath(env);
  const ready = readReady(path);
  const secretsPath = join(dirname(path), 'secrets.json');
  if (!ready || !existsSync(secretsPath)) {
    throw new UsageError('No stack runs here. Start one with npm start, or name a database by DATABASE_URL.');
  }
  const secrets = JSON.parse(readFileSync(secretsPath, 'utf8')) as Secrets;
  return loadApiConfig({
    PII_KEYS: secrets.piiKeys,
    PII_INDEX_KEY: secrets.piiIndexKey,
    TRACKING_KEY: secrets.trackingKey,
    ...env,
    DATABASE_URL: ready.database,
  });
}
