import type { RulesConfig } from '@suqiu/config';
import type { Instant } from '@suqiu/domain';
import type { Rules } from '@suqiu/ledger';
import type { Rulebook } from '@suqiu/policy';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { Loop } from '../loop/loop';
import { oneAtATime } from '../loop/one-at-a-time';
import type { Metrics } from '../observability/metrics';
import { CalendarAlarm } from './calendar-alarm';
import type { RuleSweep } from './sweep';

/** Any number will do, as long as nothing else in the database locks by it. */
const SWEEP_LOCK = 7_318_006;

/** What the work stands on. */
export interface RestatingParts {
  readonly database: DataSource;
  readonly rules: Rules;
  /** One for each kind of what follows; cases first, as their whistles report to them. */
  readonly sweeps: readonly RuleSweep[];
  readonly clock: () => Instant;
}

/**
 * Lets the open cases and whistles follow the rules: brings versions into force whose day has come, and tells each that
 * was counted by older rules, also one that a process with old rules in hand has left behind. Of several workers one at
 * a time does it, and another takes over where it ends.
 */
export class Restating {
  private readonly loop: Loop;
  private readonly alarm: CalendarAlarm;

  constructor(
    private readonly parts: RestatingParts,
    private readonly config: RulesConfig,
    private readonly around: { readonly logger: Logger; readonly metrics: Metrics },
  ) {
    this.alarm = new CalendarAlarm(around);
    this.loop = new Loop('rules', config.everyMs, (stopping) => this.round(stopping), around);
  }

  start(): void {
    this.loop.start();
  }

  stop(): Promise<void> {
    return this.loop.stop();
  }

  private async round(stopping: AbortSignal): Promise<boolean> {
    const { rules, database, clock } = this.parts;
    await rules.bringIntoForce();
    const book = await rules.refresh();
    this.alarm.look(rules.missingYears(), clock());
    this.around.metrics.rulesRevision.set(book.revision);
    if ((await this.behind(book.revision)) > 0) {
      await oneAtATime(database, SWEEP_LOCK, () => this.follow(book, stopping));
    } else await this.finish(book.revision);
    return false;
  }

  /** How many are behind, all kinds together; each is shown. */
  private async behind(revision: number): Promise<number> {
    let all = 0;
    for (const sweep of this.parts.sweeps) {
      const count = await sweep.count(revision);
      this.around.metrics.behindRules.set({ process: sweep.process }, count);
      all += count;
    }
    return all;
  }

  private async follow(book: Rulebook, stopping: AbortSignal): Promise<void> {
    const { sweeps, rules, clock } = this.parts;
    const { logger, metrics } = this.around;
    const { revision } = book;
    const { batch, parallel } = this.config;
    const { createdAt } = await rules.change(revision);
    // Around midnight another worker may have brought in what has not begun yet by the clock here.
    const now = (): Instant => Math.max(clock(), createdAt);
    for (const sweep of sweeps) {
      const { process } = sweep;
      const count = await sweep.run(book, { batch, parallel, now, stopping });
      for (const [outcome, n] of Object.entries(count)) metrics.restated.inc({ process, outcome }, n);
      logger.info({ revision, process, ...count }, 'what was open has followed the rules');
    }
    if ((await this.behind(revision)) === 0) await this.finish(revision);
  }

  private async finish(revision: number): Promise<void> {
    const { rules } = this.parts;
    for (const done of await rules.finish(revision)) {
      const { key, cases, changed, turnedRed, whistles, whistlesChanged, whistlesTurnedRed } =
        await rules.change(done);
      const figures = { cases, changed, turnedRed, whistles, whistlesChanged, whistlesTurnedRed };
      this.around.logger.info({ revision: done, key, ...figures }, 'a change of the rules is done');
    }
  }
}
