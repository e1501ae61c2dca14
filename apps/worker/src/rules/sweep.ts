import type { GrievanceState, Instant } from '@suqiu/domain';
import { caseOutlook, isConcerned, type CaseBehind, type CasesBehind } from '@suqiu/ledger';
import type { Rulebook } from '@suqiu/policy';
import type { CommandMessage } from '@suqiu/workflows/messages';
import { inParallel } from '../loop/in-parallel';
import { restatement } from './restatement';

/** Brings a command to the process of a case; false where the case refused it or must be asked again. */
export interface CaseCommands {
  command(state: GrievanceState, message: CommandMessage): Promise<boolean>;
}

/** What became of the cases of one sweep. */
export interface SweepCount {
  /** Told, with the change in their own timeline. */
  told: number;
  /** Left as they are. */
  quiet: number;
  /** To be looked at again in the next sweep. */
  skipped: number;
}

export interface SweepOptions {
  /** Cases read at a time. */
  readonly batch: number;
  /** Cases being told side by side. */
  readonly parallel: number;
  readonly now: () => Instant;
  readonly stopping: AbortSignal;
}

/**
 * Goes once through the open cases that were counted by older rules. A case that the new rules leave as it is gets
 * the revision and no event; any other is told by a command to its own process, and so records the change itself.
 * May be cut off anywhere and begun again.
 */
export async function sweep(
  behind: CasesBehind,
  book: Rulebook,
  cases: CaseCommands,
  { batch, parallel, now, stopping }: SweepOptions,
): Promise<SweepCount> {
  const count: SweepCount = { told: 0, quiet: 0, skipped: 0 };
  const { revision } = book;
  let last: CaseBehind | null = null;
  while (!stopping.aborted) {
    const page: CaseBehind[] = await behind.page(revision, last, batch);
    if (page.length === 0) break;
    last = page.at(-1) ?? null;
    const looked = page.map((one) => ({ one, outlook: caseOutlook(one.state, book, now()) }));
    const quiet = looked.filter(({ outlook }) => !isConcerned(outlook)).map(({ one }) => one);
    if (quiet.length > 0) await behind.raise(revision, quiet);
    count.quiet += quiet.length;
    const concerned = looked.filter(({ outlook }) => isConcerned(outlook));
    await inParallel(concerned, parallel, async ({ one, outlook }) => {
      if (stopping.aborted) return;
      const taken = await cases.command(one.state, restatement(one, outlook, revision));
      count[taken ? 'told' : 'skipped'] += 1;
    });
  }
  return count;
}
