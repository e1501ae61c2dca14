import {
  DUTY_CLOCKS,
  restatement,
  type CaseRules,
  type ClockKind,
  type GrievanceState,
  type Instant,
  type Restated,
} from '@suqiu/domain';
import type { Rulebook } from '@suqiu/policy';

/** What the rules of a book make of an open case. */
export interface CaseOutlook {
  /** The rules of the later version that it follows; null where it stays with its own. */
  readonly rules: CaseRules | null;
  /** Every clock that is counted otherwise, with the old instant and the new. */
  readonly clocks: readonly Restated[];
}

/** A due instant that a change of the rules moves. */
export interface ClockMove {
  readonly caseId: string;
  readonly caseNo: string;
  /** Who has the case: its lead, or the desk. */
  readonly orgId: string;
  /** Key of the clock. */
  readonly clock: string;
  readonly oldDue: Instant;
  readonly newDue: Instant;
  /** A duty that was in time is overdue by it. */
  readonly turnsRed: boolean;
}

/** What a book makes of a case at an instant: the same for a dry run and for the change itself. */
export function caseOutlook(state: GrievanceState, book: Rulebook, now: Instant): CaseOutlook {
  const followed = book.followedAt(state.rules.version, now);
  return {
    rules: followed.rules.version === state.rules.version ? null : followed.rules,
    clocks: restatement(state, followed, book.calendar()),
  };
}

/** Whether the case must be told; else it only counts as looked at. */
export function isConcerned({ rules, clocks }: CaseOutlook): boolean {
  return rules !== null || clocks.length > 0;
}

/** The clocks whose due instant moves, as of `now`; one that only became certain or changed its rule is not told. */
export function movesOf(
  of: Pick<ClockMove, 'caseId' | 'caseNo' | 'orgId'>,
  clocks: readonly Restated[],
  now: Instant,
): ClockMove[] {
  return clocks
    .filter(({ oldDueAt, dueAt }) => oldDueAt !== dueAt)
    .map(({ key, oldDueAt, dueAt }) => ({
      ...of,
      clock: key,
      oldDue: oldDueAt,
      newDue: dueAt,
      turnsRed: isDuty(key) && oldDueAt > now && dueAt <= now,
    }));
}

function isDuty(key: string): boolean {
  const [kind] = key.split(':');
  return DUTY_CLOCKS.includes(kind as ClockKind);
}
