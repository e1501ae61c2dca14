import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readJson } from '../host/json-file.mjs';
import { identityOf } from '../host/process-identity.mjs';
import { waitFor } from '../host/wait-for.mjs';
import { checkoutWithStandIns } from './stand-ins.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

const WITHIN = { withinMs: 30_000, everyMs: 50 };
const CHILDREN = ['supervisor', 'postgres', 'temporal', 'worker', 'api'];

/** A stack in a folder of its own, run by its commands as a person would. */
function stackOf(t) {
  const folder = temporaryFolder(t, () => command('stop'));
  const env = checkoutWithStandIns(folder);
  const script = (name) => join(folder, 'tools/stack', `${name}.mjs`);
  function command(name, ...args) {
    const { status, stdout } = spawnSync(process.execPath, [script(name), ...args], {
      env,
      encoding: 'utf8',
    });
    return { status, stdout };
  }
  const inHome = (file) => join(folder, '.suqiu', file);
  return {
    command,
    inHome,
    foreground: () => spawn(process.execPath, [script('start')], { env, stdio: 'pipe' }),
    pids: () => readJson(inHome('pids.json')) ?? {},
    isReady: () => existsSync(inHome('ready.json')),
  };
}

test('a stack starts, is found running, and stops with everything that it started', (t) => {
  const stack = stackOf(t);
  const started = stack.command('start', '--detach');
  assert.equal(started.status, 0, started.stdout);
  assert.match(started.stdout, /Suqiu is ready: http:\/\/127\.0\.0\.1:\d+/);
  const pids = stack.pids();
  assert.deepEqual(
    CHILDREN.filter((name) => identityOf(pids[name]) === undefined),
    [],
  );

  const second = stack.command('start');
  assert.equal(second.status, 0);
  assert.match(second.stdout, /already runs at http:/);
  assert.match(stack.command('reset', '--yes').stdout, /nothing was deleted/);

  assert.equal(stack.command('stop').status, 0);
  assert.deepEqual(
    CHILDREN.filter((name) => identityOf(pids[name]) !== undefined),
    [],
  );
  assert.equal(stack.isReady(), false);
  assert.match(stack.command('stop').stdout, /does not run/);
});

test('a killed supervisor and deleted Temporal data do not prevent the next start', async (t) => {
  const stack = stackOf(t);
  assert.equal(stack.command('start', '--detach').status, 0);
  const before = stack.pids();
  process.kill(before.supervisor, 'SIGKILL');
  process.kill(before.postgres, 'SIGKILL');
  await waitFor(() => identityOf(before.supervisor) === undefined, WITHIN);
  rmSync(stack.inHome('temporal'), { recursive: true });

  const again = stack.command('start', '--detach');
  assert.equal(again.status, 0, again.stdout);
  assert.match(again.stdout, /an earlier run left api behind/);
  assert.equal(identityOf(before.api), undefined);
});

test('Ctrl-C ends API, worker, Temporal and PostgreSQL, in this order', async (t) => {
  const stack = stackOf(t);
  const supervisor = stack.foreground();
  let output = '';
  supervisor.stdout.on('data', (data) => (output += data));
  assert.ok(await waitFor(stack.isReady, WITHIN), output);
  supervisor.kill('SIGINT');
  const [code] = await once(supervisor, 'exit');
  assert.equal(code, 0);
  assert.match(
    output,
    /stopping api\n.*stopping worker\n.*stopping temporal\n.*stopping postgres\n.*stopped/,
  );
});

test('Ctrl-C in the middle of a start leaves nothing running', async (t) => {
  const stack = stackOf(t);
  const supervisor = stack.foreground();
  supervisor.stdout.resume();
  const pid = await waitFor(() => stack.pids().postgres, WITHIN);
  supervisor.kill('SIGINT');
  await once(supervisor, 'exit');
  assert.equal(identityOf(pid), undefined);
  assert.equal(existsSync(stack.inHome('supervisor.lock')), false);
});

test('a reset deletes the data and the next start begins anew', (t) => {
  const stack = stackOf(t);
  assert.equal(stack.command('start', '--detach').status, 0);
  assert.equal(stack.command('stop').status, 0);
  const secrets = readJson(stack.inHome('secrets.json'));
  assert.match(stack.command('reset').stdout, /Nothing was deleted/);
  assert.equal(stack.command('reset', '--yes').status, 0);
  assert.equal(existsSync(stack.inHome('postgres')), false);
  assert.notEqual(secrets, undefined);
  assert.equal(existsSync(stack.inHome('secrets.json')), false);
});
