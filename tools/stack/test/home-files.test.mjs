import assert from 'node:assert/strict';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { appEnvironment } from '../apps/environment.mjs';
import { readReady, readyFacts, welcome, writeReady } from '../apps/ready.mjs';
import { loadSecrets } from '../apps/secrets.mjs';
import { boundLog, rotateLog, tailOf } from '../supervise/log-file.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

const ACCOUNT = { role: '社区工作者', organisation: '幸福社区', username: 'clerk', password: 'demo' };
const FACTS = {
  api: 'http://127.0.0.1:3000',
  worker: 'http://127.0.0.1:3001',
  temporal: '127.0.0.1:7233',
  database: 'postgres://suqiu:secret@127.0.0.1:55432/suqiu',
  demoAccounts: [ACCOUNT],
};

test('ready.json says where everything is, to its owner only', (t) => {
  const file = join(temporaryFolder(t), 'ready.json');
  writeReady(file, readyFacts({ ...FACTS, temporalUi: undefined }));
  assert.deepEqual(readReady(file), FACTS);
  assert.equal(statSync(file).mode & 0o777, 0o600);
});

test('the last lines of a start say where to open it and who to sign in as, in even columns', () => {
  const text = welcome({ ...FACTS, temporalUi: 'http://127.0.0.1:8233' });
  assert.match(text, /Suqiu is ready: http:\/\/127\.0\.0\.1:3000/);
  assert.match(text, /社区工作者 {2}幸福社区 {6}clerk {5}demo/);
});

test('of many accounts one of each role is shown, and the rest is counted', () => {
  const demoAccounts = ['clerk', 'clerk-2', 'clerk-3'].map((username) => ({ ...ACCOUNT, username }));
  const text = welcome({ ...FACTS, demoAccounts });
  assert.equal(text.match(/clerk/g).length, 1);
  assert.match(text, /and 2 more in ready\.json/);
});

test('secrets are made once, and only their owner may read them', (t) => {
  const file = join(temporaryFolder(t), 'secrets.json');
  const first = loadSecrets(file, false);
  assert.deepEqual(loadSecrets(file, true), first);
  assert.equal(statSync(file).mode & 0o777, 0o600);
  assert.equal(Buffer.from(first.piiKeys.split(':')[1], 'base64').length, 32);
});

test('keys are never made anew beside a database that was written with others', (t) => {
  const file = join(temporaryFolder(t), 'secrets.json');
  assert.throws(() => loadSecrets(file, true), { code: 'secrets.lost' });
});

test('the environment of the person wins over defaults, and the servers of this stack win over both', () => {
  const facts = {
    secrets: { piiKeys: 'made' },
    database: 'ours',
    temporal: 'ours',
    attachments: '/home/attachments',
    apiPort: 3005,
    workerPort: 3006,
  };
  const env = appEnvironment({
    ...facts,
    given: { PII_KEYS: 'given', API_PORT: '3000', LOG_LEVEL: 'debug' },
  });
  assert.equal(env.PII_KEYS, 'given');
  assert.equal(env.API_PORT, '3005');
  assert.equal(env.LOG_LEVEL, 'debug');
  assert.equal(env.SUQIU_ENV, 'development');
  assert.equal(env.ATTACHMENTS_DIR, '/home/attachments');
});

test('logs move away at a start and stay below their bound', (t) => {
  const file = join(temporaryFolder(t), 'api.log');
  for (const content of ['first', 'second']) {
    rotateLog(file);
    writeFileSync(file, content);
  }
  assert.equal(readFileSync(`${file}.1`, 'utf8'), 'first');
  boundLog(file, 3);
  assert.equal(statSync(file).size, 0);
  assert.deepEqual(tailOf(`${file}.1`, 1), ['second']);
});
