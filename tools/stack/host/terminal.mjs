import { appendFileSync } from 'node:fs';
import { StackError } from './stack-error.mjs';

const began = performance.now();
let copy;

/** From now on every line is also appended to this file. */
export function copyLinesTo(file) {
  copy = file;
}

/** Prints one progress line with the seconds since the command began. */
export function say(line) {
  const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6);
  print(`[${seconds}s] ${line}`);
}

/** Prints text as it is. */
export function print(text) {
  console.log(text);
  if (copy) appendFileSync(copy, `${text}\n`);
}

/** Tells a failure: a sentence for expected kinds, the whole stack trace for a bug. */
export function tellFailure(error) {
  if (!(error instanceof StackError)) {
    print(`Unexpected failure: ${error?.stack ?? error}`);
    return;
  }
  for (const line of error.details.lines ?? []) print(`    ${line}`);
  print(`${error.message} (${error.code})`);
}
