import { say, print } from '../host/terminal.mjs';
import { STOP_ORDER } from './end-process.mjs';
import { Keeper } from './keeper.mjs';
import { boundLog, rotateLog, tailOf } from './log-file.mjs';
import { PidRecord } from './pids.mjs';

const BOUND_LOGS_EVERY_MS = 30_000;
const TAIL_LINES = 30;

/** Owns the children of one stack: starts them, keeps them running, and ends them in the order of stopping. */
export class Supervisor {
  #keepers = new Map();
  #stopped;
  #bounding;

  /** @param {{pidsFile: string, onGivenUp: () => void}} options `onGivenUp` is called once when a child cannot be kept running */
  constructor({ pidsFile, onGivenUp }) {
    this.pids = new PidRecord(pidsFile);
    this.pids.set('supervisor', process.pid);
    this.onGivenUp = onGivenUp;
    this.#bounding = setInterval(() => this.#boundLogs(), BOUND_LOGS_EVERY_MS);
    this.#bounding.unref();
  }

  /** Starts a child and keeps it running from now on. */
  async start(spec) {
    rotateLog(spec.log);
    const keeper = new Keeper(spec, { pids: this.pids, onGivenUp: (given) => this.#giveUp(given) });
    this.#keepers.set(spec.name, keeper);
    await keeper.start();
  }

  /** Ends all children: API, worker, Temporal, PostgreSQL. Calling it again waits for the same end. */
  stop() {
    this.#stopped ??= this.#stopAll();
    return this.#stopped;
  }

  async #stopAll() {
    clearInterval(this.#bounding);
    for (const name of Object.keys(STOP_ORDER)) {
      const keeper = this.#keepers.get(name);
      if (!keeper) continue;
      say(`stopping ${name}`);
      await keeper.stop();
    }
    this.pids.remove();
  }

  #giveUp({ name, log }) {
    print(`The last lines of ${log}:`);
    for (const line of tailOf(log, TAIL_LINES)) print(`    ${line}`);
    print(`${name} cannot be kept running, so the whole stack stops.`);
    this.onGivenUp();
  }

  #boundLogs() {
    for (const { spec } of this.#keepers.values()) boundLog(spec.log);
  }
}
