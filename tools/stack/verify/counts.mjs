import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

function countsOf(file) {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.json')) return JSON.parse(text);
  const line = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
  const failures = [...text.matchAll(/^not ok \d+ - (.*)$/gm)].map(([, name]) => name);
  return { passed: line('pass'), failed: line('fail') + line('cancelled'), failures };
}

/**
 * Adds up what the runs left in a folder: Jest's counts as JSON, and the TAP reports of `node --test`.
 *
 * @returns {{passed: number, failed: number, failures: string[]}} with the names of the tests that failed
 */
export function sumCounts(folder) {
  const all = readdirSync(folder).map((file) => countsOf(join(folder, file)));
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
    failures: all.flatMap(({ failures }) => failures),
  };
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
