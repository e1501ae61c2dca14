import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { identityOf, isSameProcess } from '../host/process-identity.mjs';

test('a process keeps its identity while it lives and has none afterwards', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const identity = identityOf(child.pid);
  assert.ok(identity);
  assert.equal(isSameProcess(child.pid, identity), true);
  child.kill('SIGKILL');
  await once(child, 'exit');
  assert.equal(isSameProcess(child.pid, identity), false);
});

test('another process under the same number is a stranger', () => {
  assert.equal(isSameProcess(process.pid, 'another-boot/1'), false);
});

test('a process without a recorded identity is never taken for ours', () => {
  assert.equal(isSameProcess(process.pid, undefined), false);
});

test('a zombie does not run', { skip: !existsSync('/proc/self/stat') && 'needs /proc' }, async (t) => {
  // The shell becomes a `sleep`, which never collects a child. The child ends only then: a shell would collect it.
  const child = 'until grep -q sleep /proc/$PPID/comm; do :; done';
  const parent = spawn('sh', ['-c', `sh -c '${child}' & echo $!; exec sleep 30`]);
  t.after(() => parent.kill('SIGKILL'));
  const [output] = await once(parent.stdout, 'data');
  const pid = Number(String(output));
  while (identityOf(pid) !== undefined) await new Promise((resolve) => setImmediate(resolve));
  assert.doesNotThrow(() => process.kill(pid, 0), 'the zombie still has its number');
});
