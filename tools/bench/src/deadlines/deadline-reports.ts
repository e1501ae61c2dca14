import type { Report } from '@suqiu/client';
import { reportOf } from '../intake/reports';

/** What a case of the stock is for: nothing, being moved by the calendar, or falling due while it is watched. */
export type Purpose = 'still' | 'moved' | 'due';

/** The pack of this bench gives each urgency its limits. */
export const URGENCY = { still: 'urgent', moved: 'normal', due: 'complex' } as const satisfies Record<
  Purpose,
  string
>;

export function deadlineReport(number: number, purpose: Purpose): Report {
  return { ...reportOf(number), urgency: URGENCY[purpose] };
}
