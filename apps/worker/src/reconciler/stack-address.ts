import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..', '..', '..', '..');

/**
 * The environment with the servers of the running stack filled in where nothing is set: `ready.json` of the checkout,
 * or the file that SUQIU_READY names.
 */
export function withStackAddresses(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const path = env['SUQIU_READY'] ?? join(ROOT, env['SUQIU_HOME'] ?? '.suqiu', 'ready.json');
  if (!existsSync(path)) return env;
  const ready = JSON.parse(readFileSync(path, 'utf8')) as { database?: string; temporal?: string };
  return {
    ...env,
    DATABASE_URL: env['DATABASE_URL'] ?? ready.database,
    TEMPORAL_ADDRESS: env['TEMPORAL_ADDRESS'] ?? ready.temporal,
  };
}
