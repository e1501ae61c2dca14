import { testKeyEnvironment } from '@suqiu/testing';
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const ROOT = resolve(__dirname, '../../../..');
const run = promisify(execFile);

/** Sows the demonstration district into a migrated database, with the command that `npm start` uses. */
export async function sowDemoDistrict(databaseUrl: string): Promise<void> {
  const compiler = require.resolve('typescript/bin/tsc');
  await run(process.execPath, [compiler, '-b', 'tools/demo/tsconfig.lib.json'], { cwd: ROOT });
  await run(process.execPath, ['tools/demo/dist/seed-district.js'], {
    cwd: ROOT,
    env: { ...process.env, SUQIU_ENV: 'test', DATABASE_URL: databaseUrl },
  });
}

/** Gives the demonstration district an invented past with open cases and whistles, decided by the rules of real ones. */
export async function simulatePast(
  databaseUrl: string,
  { cases, months }: { readonly cases: number; readonly months: number },
): Promise<void> {
  const compiler = require.resolve('typescript/bin/tsc');
  await run(process.execPath, [compiler, '-b', 'tools/simulate/tsconfig.lib.json'], { cwd: ROOT });
  const options = ['--months', String(months), '--cases', String(cases), '--seed', '1'];
  await run(process.execPath, ['tools/simulate/dist/run.js', ...options], {
    cwd: ROOT,
    env: { ...process.env, ...testKeyEnvironment(), SUQIU_ENV: 'test', DATABASE_URL: databaseUrl },
  });
}
