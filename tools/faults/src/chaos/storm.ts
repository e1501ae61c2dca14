import { setTimeout as pause } from 'node:timers/promises';
import type { Outage } from '../evidence/evidence';
import type { Part, Stack } from '../stack/stack';
import type { Blow } from './schedule';

/** A part is left alone for so long after it was killed, as the supervisor stops a stack whose part dies thrice in a row. */
const SPARED_MS = 20_000;
const LOOK_MS = 250;
const WHOLE_WITHIN_MS = 180_000;

/** Deals the blows of a schedule and notes how long the stack was not whole after each. */
export class Storm {
  readonly outages: Outage[] = [];
  private readonly killedAt = new Map<Part, number>();
  private readonly recoveries: Promise<void>[] = [];

  constructor(
    private readonly stack: Stack,
    private readonly tell: (line: string) => void,
  ) {}

  /** Resolves when the last blow has fallen and the stack is whole again. */
  async rage(schedule: readonly Blow[]): Promise<void> {
    let startedAt = performance.now();
    for (const { atMs, what } of schedule) {
      await pause(Math.max(0, startedAt + atMs - performance.now()));
      if (what !== 'everything') await this.killPart(what);
      // The blows after a stop keep their distance to it, however long it takes.
      else startedAt += await this.stopEverything();
    }
    await Promise.all(this.recoveries);
  }

  private async killPart(part: Part): Promise<void> {
    const spared = (this.killedAt.get(part) ?? -Infinity) + SPARED_MS - performance.now();
    await pause(Math.max(0, spared));
    while (!this.stack.kill(part)) await pause(LOOK_MS);
    this.killedAt.set(part, performance.now());
    this.tell(`SIGKILL ${part}`);
    this.recoveries.push(this.untilWhole(part, Date.now()));
  }

  /** Answers with the milliseconds that it took. */
  private async stopEverything(): Promise<number> {
    await Promise.all(this.recoveries);
    const from = Date.now();
    this.tell('stopping everything');
    await this.stack.stop();
    this.stack.deleteTemporalData();
    this.tell("deleted Temporal's data; starting again");
    await this.stack.start();
    await this.untilWhole('everything', from);
    return Date.now() - from;
  }

  private async untilWhole(what: string, from: number): Promise<void> {
    const giveUpAt = Date.now() + WHOLE_WITHIN_MS;
    // Right after a kill the supervisor may not have noticed yet, so one look is not enough.
    await pause(LOOK_MS);
    while (!(await this.stack.isWhole())) {
      if (Date.now() > giveUpAt)
        throw new Error(`the stack is not whole ${WHOLE_WITHIN_MS / 1000} s after ${what}`);
      await pause(LOOK_MS);
    }
    const to = Date.now();
    this.outages.push({ what, from, to });
    this.tell(`whole again ${((to - from) / 1000).toFixed(1)} s after ${what}`);
  }
}
