import type { Instant, Restated } from '@suqiu/domain';
import type { Follower } from './follower';

/** A due instant that a change of the rules moves. */
export interface ClockMove {
  readonly subject: 'case' | 'whistle';
  readonly id: string;
  /** Number of the case or whistle. */
  readonly no: string;
  /** Who has the case: its lead, or the desk; of a whistle the street. */
  readonly orgId: string;
  /** Key of the clock. */
  readonly clock: string;
  readonly oldDue: Instant;
  readonly newDue: Instant;
  /** A duty that was in time is overdue by it. */
  readonly turnsRed: boolean;
}

/** The clocks whose due instant moves, as of `now`; one that only became certain or changed its rule is not told. */
export function movesOf(
  of: Pick<ClockMove, 'id' | 'no' | 'orgId'>,
  { subject, isDuty }: Pick<Follower, 'subject' | 'isDuty'>,
  clocks: readonly Restated<string>[],
  now: Instant,
): ClockMove[] {
  return clocks
    .filter(({ oldDueAt, dueAt }) => oldDueAt !== dueAt)
    .map(({ key, oldDueAt, dueAt }) => ({
      subject,
      ...of,
      clock: key,
      oldDue: oldDueAt,
      newDue: dueAt,
      turnsRed: isDuty(key.split(':')[0] ?? key) && oldDueAt > now && dueAt <= now,
    }));
}
