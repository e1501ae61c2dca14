import type { GrievanceState } from '../grievance/state';
import { WhistleNews, type WhistleReport } from '../whistle/report';
import { ClockKind, clockKey } from './clock';
import type { ClockEffect } from './effects';

/** News with which a department's time for its work ends. */
const SETTLED: readonly WhistleNews[] = [WhistleNews.done, WhistleNews.released, WhistleNews.excused];
/** News with which that of all departments ends. */
const OVER: readonly WhistleNews[] = [WhistleNews.closed, WhistleNews.withdrawn];

/** What a report of a whistle does to the clocks of its departments on the case. */
export function whistleEffects(report: WhistleReport, { whistles = [] }: GrievanceState): ClockEffect[] {
  const { whistleId, news, orgId, summoned, restated = [], kind, at: from } = report;
  const keyOf = (department: string): string => clockKey(ClockKind.whistle, `${whistleId}/${department}`);
  if (OVER.includes(news)) {
    const known = whistles.find((one) => one.whistleId === whistleId)?.departments ?? [];
    return known.map((department) => ({ do: 'stop', key: keyOf(department.orgId) }));
  }
  if (orgId !== null && SETTLED.includes(news)) return [{ do: 'stop', key: keyOf(orgId) }];
  if (orgId !== null && news === WhistleNews.sentBack) return [{ do: 'resume', key: keyOf(orgId) }];
  if (news === WhistleNews.restated) {
    return restated.map(({ orgId: department, limit, dueAt, provisional, calendarId }) => ({
      do: 'restate_given',
      key: keyOf(department),
      limit,
      dueAt,
      provisional,
      calendarId,
    }));
  }
  return summoned.map(({ orgId: department, limit }) => ({
    do: 'start_given',
    kind: ClockKind.whistle,
    name: `${whistleId}/${department}`,
    orgId: department,
    ruleId: `whistle/${kind.id}`,
    limit,
    from,
  }));
}
