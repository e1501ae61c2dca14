import { rmSync } from 'node:fs';
import { readJson, writeJson } from '../host/json-file.mjs';
import { identityOf, isSameProcess } from '../host/process-identity.mjs';

/**
 * The record of what runs: `pids.json` = `{supervisor, api, worker, temporal, postgres, identities}`. A name is there
 * exactly while its process runs; `identities` lets a later start tell an orphan from a stranger with the same number.
 */
export class PidRecord {
  #pids = {};
  #identities = {};

  constructor(file) {
    this.file = file;
  }

  set(name, pid) {
    this.#pids[name] = pid;
    this.#identities[name] = identityOf(pid);
    this.#write();
  }

  clear(name) {
    delete this.#pids[name];
    delete this.#identities[name];
    this.#write();
  }

  remove() {
    rmSync(this.file, { force: true });
  }

  #write() {
    writeJson(this.file, { ...this.#pids, identities: this.#identities });
  }
}

/** The recorded processes that still run: `[{name, pid, identity}]`. */
export function livingIn(file) {
  const { identities = {}, ...pids } = readJson(file) ?? {};
  return Object.entries(pids)
    .map(([name, pid]) => ({ name, pid, identity: identities[name] }))
    .filter(({ pid, identity }) => isSameProcess(pid, identity));
}
