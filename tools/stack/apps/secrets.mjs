import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync } from 'node:fs';
import { readJson, writeJson } from '../host/json-file.mjs';
import { StackError } from '../host/stack-error.mjs';

const key = () => randomBytes(32).toString('base64');

const GENERATED = {
  databasePassword: () => randomBytes(18).toString('base64url'),
  piiKeys: () => `k1:${key()}`,
  piiIndexKey: key,
  trackingKey: key,
};

/**
 * The secrets of a home, made once and readable by their owner only.
 *
 * @param {string} file
 * @param {boolean} hasData whether the home already has a database: its personal data can be read with the old keys
 *   only, so keys are never made anew beside it
 */
export function loadSecrets(file, hasData) {
  if (!existsSync(file) && hasData) {
    throw new StackError(
      'secrets.lost',
      `${file} is missing, but the database was written with its keys. Put the file back from a backup, ` +
        'or run `npm run reset` to begin with an empty database.',
    );
  }
  const secrets = readJson(file) ?? {};
  for (const [name, make] of Object.entries(GENERATED)) secrets[name] ??= make();
  writeJson(file, secrets, { mode: 0o600 });
  chmodSync(file, 0o600);
  return secrets;
}
