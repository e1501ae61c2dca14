import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { waitFor } from '../host/wait-for.mjs';
import { Keeper } from '../supervise/keeper.mjs';
import { PidRecord, livingIn } from '../supervise/pids.mjs';
import { RestartPolicy } from '../supervise/restart-policy.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

const POLICY = { upAfterMs: 60_000, quickDeathLimit: 3, delaysMs: [10] };
const WITHIN = { withinMs: 10_000, everyMs: 10 };

function keeperOf(t, script, onGivenUp = () => assert.fail('must not give up'), nice = 0) {
  const folder = temporaryFolder(t, () => keeper.stop());
  const pidsFile = join(folder, 'pids.json');
  const log = join(folder, 'child.log');
  const spec = { name: 'api', command: [process.execPath, '-e', script], env: process.env, log, nice };
  const keeper = new Keeper(spec, {
    pids: new PidRecord(pidsFile),
    policy: new RestartPolicy(POLICY),
    onGivenUp,
  });
  const pid = () => livingIn(pidsFile).find(({ name }) => name === 'api')?.pid;
  return { keeper, pid, log, logged: () => readFileSync(log, 'utf8') };
}

const RUNS = "console.log('up'); setInterval(() => {}, 1000)";

test('a child that is killed from outside comes back under a new number', async (t) => {
  const { keeper, pid, logged } = keeperOf(t, RUNS);
  await keeper.start();
  await waitFor(() => logged().includes('up'), WITHIN);
  const first = pid();
  process.kill(first, 'SIGKILL');
  const second = await waitFor(() => (pid() !== first ? pid() : undefined), WITHIN);
  assert.ok(second);
});

test('a child that cannot start is given up at its third quick death', async (t) => {
  const given = [];
  const { keeper, logged, pid } = keeperOf(t, "console.log('no'); process.exit(3)", (spec) =>
    given.push(spec.name),
  );
  await keeper.start();
  await waitFor(() => given.length > 0, WITHIN);
  assert.deepEqual(given, ['api']);
  assert.equal(logged().match(/no/g).length, 3);
  assert.equal(pid(), undefined);
});

test('stopping ends the child politely and does not start it again', async (t) => {
  const polite = `process.on('SIGTERM', () => { console.log('bye'); process.exit(0); }); ${RUNS}`;
  const { keeper, pid, logged } = keeperOf(t, polite);
  await keeper.start();
  await waitFor(() => logged().includes('up'), WITHIN);
  await keeper.stop();
  assert.equal(pid(), undefined);
  assert.match(logged(), /up\nbye/);
});

test('a child that shall stand back runs at a lower priority', async (t) => {
  const { keeper, pid } = keeperOf(t, RUNS, undefined, 10);
  await keeper.start();
  assert.equal(getPriority(pid()), 10);
});
