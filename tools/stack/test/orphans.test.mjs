import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readJson, writeJson } from '../host/json-file.mjs';
import { identityOf } from '../host/process-identity.mjs';
import { endOrphans } from '../supervise/orphans.mjs';
import { lockHolder, releaseLock, takeLock } from '../supervise/lock.mjs';
import { PidRecord } from '../supervise/pids.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

function sleeper(t) {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true });
  t.after(() => child.kill('SIGKILL'));
  return child.pid;
}

test('what a killed supervisor left running is ended, API first', async (t) => {
  const file = join(temporaryFolder(t), 'pids.json');
  const record = new PidRecord(file);
  const pids = { postgres: sleeper(t), api: sleeper(t) };
  for (const [name, pid] of Object.entries(pids)) record.set(name, pid);
  const lines = [];
  assert.equal(await endOrphans(file, (line) => lines.push(line)), 2);
  assert.match(lines[0], /left api behind/);
  assert.match(lines[1], /left postgres behind/);
  assert.deepEqual([identityOf(pids.api), identityOf(pids.postgres)], [undefined, undefined]);
  assert.equal(existsSync(file), false);
});

test('a stranger that has the recorded number by now is left alone', async (t) => {
  const file = join(temporaryFolder(t), 'pids.json');
  const stranger = sleeper(t);
  writeJson(file, { api: stranger, identities: { api: 'another-boot/1' } });
  assert.equal(await endOrphans(file, () => assert.fail('there is no orphan')), 0);
  assert.ok(identityOf(stranger));
});

test('the record names exactly what runs', (t) => {
  const file = join(temporaryFolder(t), 'pids.json');
  const record = new PidRecord(file);
  record.set('supervisor', process.pid);
  record.set('api', 4711);
  record.clear('api');
  const { identities, ...pids } = readJson(file);
  assert.deepEqual(pids, { supervisor: process.pid });
  assert.deepEqual(Object.keys(identities), ['supervisor']);
});

test('one home has one supervisor, and a dead one does not hold it', (t) => {
  const lock = join(temporaryFolder(t), 'supervisor.lock');
  writeJson(lock, { pid: process.pid, identity: 'another-boot/1' });
  assert.equal(lockHolder(lock), undefined);
  assert.equal(takeLock(lock), undefined);
  assert.equal(takeLock(lock), process.pid);
  assert.match(readFileSync(lock, 'utf8'), new RegExp(String(process.pid)));
  releaseLock(lock);
  assert.equal(existsSync(lock), false);
});
