import { linkSync, rmSync } from 'node:fs';
import { readJson, writeJson } from '../host/json-file.mjs';
import { identityOf, isSameProcess } from '../host/process-identity.mjs';

/** The pid of the living supervisor of this home, if there is one. */
export function lockHolder(file) {
  const held = readJson(file);
  return held && isSameProcess(held.pid, held.identity) ? held.pid : undefined;
}

/**
 * Makes this process the supervisor of a home.
 *
 * @returns {number | undefined} the pid of the living supervisor that already has it; undefined on success
 */
export function takeLock(file) {
  const draft = `${file}.${process.pid}`;
  writeJson(draft, { pid: process.pid, identity: identityOf(process.pid) });
  try {
    for (;;) {
      try {
        // A link fails when the name exists, and its content is complete from the first instant.
        linkSync(draft, file);
        return undefined;
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      }
      const holder = lockHolder(file);
      if (holder !== undefined) return holder;
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Gives the lock back, if this process has it. */
export function releaseLock(file) {
  if (lockHolder(file) === process.pid) rmSync(file, { force: true });
}
