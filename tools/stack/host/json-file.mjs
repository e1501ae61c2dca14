import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Reads a JSON file; `undefined` when it is missing or was cut off by a crash. */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Replaces a JSON file in one step, so that a reader never sees half of it. */
export function writeJson(file, value, { mode = 0o644 } = {}) {
  const draft = `${file}.${process.pid}.tmp`;
  rmSync(draft, { force: true });
  writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`, { mode });
  renameSync(draft, file);
}
