import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

function countsOf(file) {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.json')) return JSON.parse(text);
  const line = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
  const failures = text.split(/^(?=(?:not )?ok \d+ - )/m).flatMap(failureOf);
  return { passed: line('pass'), failed: line('fail') + line('cancelled'), failures };
}

/** A failed test of a TAP report with the error that its block tells; nothing for one that passed. */
function failureOf(block) {
  const name = /^not ok \d+ - (.*)$/m.exec(block)?.[1];
  const error = /^ {2}error: ([^]*?)^ {2}\w+:/m.exec(block)?.[1] ?? '';
  return name === undefined ? [] : [{ name, reason: error.trimEnd().split('\n') }];
}

/**
 * Adds up what the runs left in a folder: Jest's counts as JSON, and the TAP reports of `node --test`.
 *
 * @returns {{passed: number, failed: number, failures: {name: string, reason: string[]}[]}} `reason` in lines
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
