import { setTimeout as delay } from 'node:timers/promises';
import { say, tellFailure } from '../host/terminal.mjs';
import { startChild } from './child.mjs';
import { endProcess } from './end-process.mjs';
import { RestartPolicy } from './restart-policy.mjs';

/** Keeps one child running until it is told to stop. */
export class Keeper {
  #policy;
  #stopping = false;
  #current;
  #loop;

  /**
   * @param {object} spec what `startChild` takes, and `prepare()`: awaited before every start (clears what a killed
   *   predecessor left, waits for what the child needs)
   * @param {{pids: import('./pids.mjs').PidRecord, policy?: RestartPolicy, onGivenUp: (spec: object) => void}} around
   */
  constructor(spec, { pids, policy = new RestartPolicy(), onGivenUp }) {
    this.spec = spec;
    this.pids = pids;
    this.#policy = policy;
    this.onGivenUp = onGivenUp;
  }

  /** Starts the child; returns when it runs (not when it is ready). */
  async start() {
    await this.#launch();
    this.#loop = this.#keep().catch((error) => {
      tellFailure(error);
      this.onGivenUp(this.spec);
    });
  }

  /** Ends the child within its grace periods and does not start it again. */
  async stop() {
    this.#stopping = true;
    if (this.#current?.identity) await endProcess({ name: this.spec.name, ...this.#current });
    await this.#loop;
  }

  async #launch() {
    await this.spec.prepare?.();
    if (this.#stopping) return;
    this.#current = startChild(this.spec);
    if (this.#current.pid !== undefined) this.pids.set(this.spec.name, this.#current.pid);
  }

  async #keep() {
    for (;;) {
      const { startedAt, ended } = this.#current;
      const how = await ended;
      this.pids.clear(this.spec.name);
      if (this.#stopping) return;
      const livedMs = performance.now() - startedAt;
      const verdict = this.#policy.died(livedMs);
      const lived = `${(livedMs / 1000).toFixed(1)} s`;
      if (!verdict.restart) {
        say(
          `${this.spec.name} ended (${how}) after ${lived}, ${verdict.quickDeaths} times in a row; giving up`,
        );
        this.onGivenUp(this.spec);
        return;
      }
      say(`${this.spec.name} ended (${how}) after ${lived}; starting it again in ${verdict.delayMs} ms`);
      await delay(verdict.delayMs);
      if (this.#stopping) return;
      await this.#launch();
      if (this.#stopping) return;
    }
  }
}
