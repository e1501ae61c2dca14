import type { RulesConfig } from '@suqiu/config';
import type { Instant } from '@suqiu/domain';
import type { CasesBehind, Rules } from '@suqiu/ledger';
import type { Rulebook } from '@suqiu/policy';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { Loop } from '../loop/loop';
import { oneAtATime } from '../loop/one-at-a-time';
import type { Metrics } from '../observability/metrics';
import { CalendarAlarm } from './calendar-alarm';
import { sweep, type CaseCommands } from './sweep';

/** Any number will do, as long as nothing else in the database locks by it. */
const SWEEP_LOCK = 7_318_006;

/** What the work stands on. */
export interface RestatingParts {
  readonly database: DataSource;
  readonly rules: Rules;
  readonly behind: CasesBehind;
  readonly cases: CaseCommands;
  readonly clock: () => Instant;
}

/**
 * Lets the open cases follow the rules: brings versions into force whose day has come, and tells every case that was
 * counted by older rules, also one that a process with old rules in hand has left behind. Of several workers one at a
 * time does it, and another takes over where it ends.
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
    const { rules, behind, database, clock } = this.parts;
    const { metrics } = this.around;
    await rules.bringIntoForce();
    const book = await rules.refresh();
    this.alarm.look(rules.missingYears(), clock());
    metrics.rulesRevision.set(book.revision);
    const waiting = await behind.count(book.revision);
    metrics.casesBehind.set(waiting);
    if (waiting > 0) await oneAtATime(database, SWEEP_LOCK, () => this.follow(book, waiting, stopping));
    else await this.finish(book.revision);
    return false;
  }

  private async follow(book: Rulebook, waiting: number, stopping: AbortSignal): Promise<void> {
    const { behind, cases, rules, clock } = this.parts;
    const { logger, metrics } = this.around;
    const { revision } = book;
    const { batch, parallel } = this.config;
    const { createdAt } = await rules.change(revision);
    // Around midnight another worker may have brought in what has not begun yet by the clock here.
    const now = (): Instant => Math.max(clock(), createdAt);
    logger.info({ revision, cases: waiting }, 'open cases follow the rules');
    const count = await sweep(behind, book, cases, { batch, parallel, now, stopping });
    for (const [outcome, n] of Object.entries(count)) metrics.restated.inc({ outcome }, n);
    const left = await behind.count(revision);
    metrics.casesBehind.set(left);
    logger.info({ revision, ...count, left }, 'open cases have followed the rules');
    if (left === 0) await this.finish(revision);
  }

  private async finish(revision: number): Promise<void> {
    for (const done of await this.parts.behind.finish(revision)) {
      const { key, cases, changed, turnedRed } = await this.parts.rules.change(done);
      this.around.logger.info(
        { revision: done, key, cases, changed, turnedRed },
        'a change of the rules is done',
      );
    }
  }
}
