import { copyFileSync, existsSync, readFileSync, renameSync, statSync, truncateSync } from 'node:fs';

const KEPT = 3;
const LIMIT_BYTES = 20 * 1024 * 1024;

/** Moves a log away at a start: `x.log` → `x.log.1` → … ; the oldest falls off. */
export function rotateLog(file) {
  for (let n = KEPT - 1; n >= 0; n -= 1) {
    const from = n === 0 ? file : `${file}.${n}`;
    if (existsSync(from)) renameSync(from, `${file}.${n + 1}`);
  }
}

/**
 * Keeps a log that is being written below a bound. The writer holds the file open for appending, so the file is
 * copied and emptied instead of renamed.
 */
export function boundLog(file, limit = LIMIT_BYTES) {
  if (!existsSync(file) || statSync(file).size <= limit) return;
  copyFileSync(file, `${file}.1`);
  truncateSync(file);
}

/** The last lines of a log; empty when there is none. */
export function tailOf(file, lines) {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines);
}
