import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

function countsOf(file) {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.json')) return JSON.parse(text);
  const line = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
  return { passed: line('pass'), failed: line('fail') + line('cancelled') };
}

/**
 * Adds up what the runs left in a folder: Jest's counts as JSON, and the TAP reports of `node --test`.
 *
 * @returns {{passed: number, failed: number}}
 */
export function sumCounts(folder) {
  const all = readdirSync(folder).map((file) => countsOf(join(folder, file)));
  return all.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    {
      passed: 0,
      failed: 0,
    },
  );
}

/**
 * The last line of a run, and whether the run is good. A failed step without failed tests (lint, a crash) counts as one
 * failure, so the line never says that all is well when it is not.
 *
 * @param {{passed: number, failed: number}} counts
 * @param {string[]} failedSteps
 * @returns {{line: string, good: boolean}}
 */
export function verdict({ passed, failed }, failedSteps) {
  const failures = Math.max(failed, failedSteps.length);
  return { line: `Tests: ${passed} passed, ${failures} failed`, good: failures === 0 && passed > 0 };
}
