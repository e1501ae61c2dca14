import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RestartPolicy } from '../supervise/restart-policy.mjs';

test('a child that dies at once three times in a row is given up', () => {
  const policy = new RestartPolicy();
  assert.deepEqual(
    [50, 50, 50].map((livedMs) => policy.died(livedMs).restart),
    [true, true, false],
  );
});

test('a child that was up is started again however often it is killed', () => {
  const policy = new RestartPolicy();
  for (let kill = 0; kill < 20; kill += 1) {
    const verdict = policy.died(15_000);
    assert.equal(verdict.restart, true);
    assert.ok(verdict.delayMs < 1_000, 'it comes back quickly');
  }
});

test('having been up forgives the quick deaths before', () => {
  const policy = new RestartPolicy();
  const lives = [50, 50, 12_000, 50, 50, 50];
  assert.deepEqual(
    lives.map((livedMs) => policy.died(livedMs).restart),
    [true, true, true, true, true, false],
  );
});

test('each quick death waits longer before the next try', () => {
  const policy = new RestartPolicy();
  const [first, second] = [policy.died(50).delayMs, policy.died(50).delayMs];
  assert.ok(second > first);
});
