import type { Instant } from '@suqiu/domain';
import { isConcerned, type Behind, type Follower, type Straggler } from '@suqiu/ledger';
import type { Rulebook } from '@suqiu/policy';
import { inParallel } from '../loop/in-parallel';
import type { LivingState } from '../temporal/process-kind';
import type { ProcessCommands } from '../temporal/process-commands';
import { restatement } from './restatement';

/** What became of the cases, or the whistles, of one sweep. */
export interface SweepCount {
  /** Told, with the change in their own timeline. */
  told: number;
  /** Left as they are. */
  quiet: number;
  /** To be looked at again in the next sweep. */
  skipped: number;
}

export interface SweepOptions {
  /** Rows read at a time. */
  readonly batch: number;
  /** Processes being told side by side. */
  readonly parallel: number;
  readonly now: () => Instant;
  readonly stopping: AbortSignal;
}

/** What the sweep of one kind stands on. */
export interface SweepParts<State extends LivingState, Rules> {
  readonly follower: Follower<State, Rules>;
  readonly behind: Behind<State>;
  readonly commands: Pick<ProcessCommands<State>, 'give'>;
  /** What a command of the system carries. */
  readonly noFacts: unknown;
}

/** The sweep over one kind, whichever it is. */
export interface RuleSweep {
  readonly process: 'case' | 'whistle';
  /** How many are behind a revision. */
  count(revision: number): Promise<number>;
  run(book: Rulebook, options: SweepOptions): Promise<SweepCount>;
}

/**
 * Goes once through the open cases, or whistles, that were counted by older rules. One that the new rules leave as it is
 * gets the revision and no event; any other is told by a command to its own process, and so records the change itself.
 * May be cut off anywhere and begun again.
 */
export class Sweep<State extends LivingState, Rules> implements RuleSweep {
  constructor(private readonly parts: SweepParts<State, Rules>) {}

  get process(): 'case' | 'whistle' {
    return this.parts.follower.subject;
  }

  count(revision: number): Promise<number> {
    return this.parts.behind.count(revision);
  }

  async run(book: Rulebook, options: SweepOptions): Promise<SweepCount> {
    const { follower, behind } = this.parts;
    const { batch, now, stopping } = options;
    const { revision } = book;
    const count: SweepCount = { told: 0, quiet: 0, skipped: 0 };
    let last: Straggler<State> | null = null;
    while (!stopping.aborted) {
      const page: Straggler<State>[] = await behind.page(revision, last, batch);
      if (page.length === 0) break;
      last = page.at(-1) ?? null;
      const looked = page.map((one) => ({ one, outlook: follower.outlook(one.state, book, now()) }));
      const quiet = looked.filter(({ outlook }) => !isConcerned(outlook)).map(({ one }) => one);
      if (quiet.length > 0) await behind.raise(revision, quiet);
      count.quiet += quiet.length;
      const concerned = looked.filter(({ outlook }) => isConcerned(outlook));
      await inParallel(concerned, options.parallel, async ({ one, outlook }) => {
        if (stopping.aborted) return;
        const message = restatement(one, outlook, revision, this.parts.noFacts);
        count[(await this.parts.commands.give(one.state, message)) ? 'told' : 'skipped'] += 1;
      });
    }
    return count;
  }
}
