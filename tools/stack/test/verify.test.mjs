import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createHome, homeAt } from '../host/home.mjs';
import { writeJson } from '../host/json-file.mjs';
import { identityOf } from '../host/process-identity.mjs';
import { PidRecord } from '../supervise/pids.mjs';
import { sumCounts, verdict } from '../verify/counts.mjs';
import { jestProjects, nodeTestFiles } from '../verify/plan.mjs';
import { sweepTestHomes } from '../verify/test-home.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

test("the counts of Jest and of node's own runner add up, and what failed is told with its reason", (t) => {
  const folder = temporaryFolder(t);
  writeFileSync(
    join(folder, 'jest-libs-domain-1.json'),
    '{"passed": 10, "failed": 1, "failures": [{"name": "a.spec.ts: b", "reason": ["1 is not 2"]}]}',
  );
  const block =
    "  ---\n  failureType: 'testCodeFailure'\n  error: 'no answer'\n  code: 'ERR_TEST_FAILURE'\n  ...\n";
  writeFileSync(
    join(folder, 'node.tap'),
    `ok 1 - a\nnot ok 2 - c\n${block}1..9\n# pass 7\n# fail 1\n# cancelled 1\n`,
  );
  const failures = [
    { name: 'a.spec.ts: b', reason: ['1 is not 2'] },
    { name: 'c', reason: ["'no answer'"] },
  ];
  assert.deepEqual(sumCounts(folder), { passed: 17, failed: 3, failures });
});

const VERDICTS = [
  ['all passed', { passed: 5, failed: 0 }, [], 'Tests: 5 passed, 0 failed', true],
  ['a test failed', { passed: 4, failed: 1 }, ['tests'], 'Tests: 4 passed, 1 failed', false],
  ['only the linter failed', { passed: 5, failed: 0 }, ['lint'], 'Tests: 5 passed, 1 failed', false],
  ['no test ran', { passed: 0, failed: 0 }, [], 'Tests: 0 passed, 0 failed', false],
];

for (const [when, counts, steps, line, good] of VERDICTS) {
  test(`the run is ${good ? 'good' : 'bad'} when ${when}`, () => {
    assert.deepEqual(verdict(counts, steps), { line, good });
  });
}

test("only a tool's own test files are run by node", (t) => {
  const root = temporaryFolder(t);
  mkdirSync(join(root, 'tools/stack/test'), { recursive: true });
  mkdirSync(join(root, 'tools/demo/src'), { recursive: true });
  for (const file of ['ports.test.mjs', 'stand-ins.mjs'])
    writeFileSync(join(root, 'tools/stack/test', file), '');
  assert.deepEqual(nodeTestFiles(root), ['tools/stack/test/ports.test.mjs']);
});

test('only projects with a Jest configuration are given to Jest', (t) => {
  const root = temporaryFolder(t);
  for (const [folder, name] of Object.entries({
    'libs/domain': '@suqiu/domain',
    'tools/eslint-rules': '@suqiu/rules',
  })) {
    mkdirSync(join(root, folder), { recursive: true });
    writeJson(join(root, folder, 'package.json'), { name });
  }
  writeFileSync(join(root, 'libs/domain/jest.config.cjs'), '');
  assert.deepEqual(jestProjects(root), ['@suqiu/domain']);
});

test('a killed test run is swept by the next one, a running one is left alone', async (t) => {
  const base = temporaryFolder(t);
  const [dead, living] = ['suqiu-test-run-dead', 'suqiu-test-run-living'].map((name) =>
    homeAt(join(base, name)),
  );
  for (const home of [dead, living]) createHome(home);
  writeJson(dead.lock, { pid: process.pid, identity: 'another-boot/1' });
  writeJson(living.lock, { pid: process.pid, identity: identityOf(process.pid) });
  const server = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const exit = once(server, 'exit');
  new PidRecord(dead.pids).set('postgres', server.pid);
  await sweepTestHomes(() => undefined, base);
  await exit;
  assert.equal(existsSync(dead.path), false);
  assert.equal(existsSync(living.path), true);
});
