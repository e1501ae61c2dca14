import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from '../host/json-file.mjs';
import { runToEnd } from '../host/run.mjs';

/**
 * Whether what is installed is what the lock file says: npm leaves its own record of the installed tree, so this holds
 * however the tree was installed.
 *
 * @param {string} root the checkout
 */
export function dependenciesAreCurrent(root) {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages ?? {};
  const installed = readJson(join(root, 'node_modules/.package-lock.json'))?.packages;
  if (!installed) return false;
  return Object.entries(wanted).every(([path, { version, link, optional, peer }]) => {
    if (link) return existsSync(join(root, path));
    if (!path.includes('node_modules/')) return true;
    const found = installed[path];
    return found ? found.version === version : Boolean(optional || peer);
  });
}

/** Installs the locked dependencies when they are missing or the lock has changed. */
export async function installDependencies(root, home, tell) {
  if (dependenciesAreCurrent(root)) return;
  tell('installing dependencies (npm ci; one to three minutes the first time)');
  const flags = ['--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=warn'];
  await runToEnd(['npm', 'ci', ...flags], {
    cwd: root,
    env: process.env,
    log: join(home.logs, 'install.log'),
    name: 'install',
  });
}
