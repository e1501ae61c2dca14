import { WhistleClockKind } from './clocks';
import type { WhistleEvent } from './events';
import { WhistleNews, type WhistleReport } from './report';
import { workLimit } from './rules';
import type { WhistleState } from './state';

type Restated = NonNullable<WhistleReport['restated']>[number];

/**
 * What the cases of a whistle hear of an event; nothing of most, and nothing of a whistle that was never blown. The
 * same report goes to each of `caseIds`.
 */
export function reportsOf(event: WhistleEvent, after: WhistleState): WhistleReport[] {
  const restated = restatedBy(event, after);
  if (event.body.type === 'clocks_restated' && restated.length === 0) return [];
  const said = newsOf(event);
  if (said === null || after.blownAt === null) return [];
  const { limit, basis } = workLimit(after.rules.kind);
  const { id, name } = after.rules.kind;
  return [
    {
      whistleId: after.id,
      whistleNo: after.whistleNo,
      kind: { id, name },
      ruleVersion: after.rules.version,
      seq: event.seq,
      at: event.at,
      ...said,
      summoned: summonedBy(event, after).map((orgId) => ({ orgId, limit, basis })),
      ...(restated.length > 0 && { restated }),
    },
  ];
}

function newsOf({ body }: WhistleEvent): Pick<WhistleReport, 'news' | 'orgId'> | null {
  switch (body.type) {
    case 'blown':
      return { news: WhistleNews.blown, orgId: null };
    case 'department_added':
      return { news: WhistleNews.departmentAdded, orgId: body.department.orgId };
    case 'accepted':
      return { news: WhistleNews.accepted, orgId: body.orgId };
    case 'objected':
      return { news: WhistleNews.objected, orgId: body.orgId };
    case 'objection_ruled':
      return { news: body.upheld ? WhistleNews.excused : WhistleNews.overruled, orgId: body.orgId };
    case 'arrived':
      return { news: WhistleNews.arrived, orgId: body.orgId };
    case 'arrival_disputed':
      return { news: WhistleNews.arrivalDisputed, orgId: body.orgId };
    case 'done_reported':
      return { news: WhistleNews.done, orgId: body.orgId };
    case 'sent_back':
      return { news: WhistleNews.sentBack, orgId: body.orgId };
    case 'department_released':
      return { news: WhistleNews.released, orgId: body.orgId };
    case 'escalated':
      return { news: WhistleNews.escalated, orgId: body.orgId };
    case 'closed':
      return { news: WhistleNews.closed, orgId: null };
    case 'withdrawn':
      return { news: WhistleNews.withdrawn, orgId: null };
    case 'clocks_restated':
      return { news: WhistleNews.restated, orgId: null };
    case 'drafted':
    case 'approved':
    case 'refused':
    case 'contacted':
    case 'arrival_confirmed':
    case 'planned':
    case 'directed':
    case 'noted':
    case 'department_rated':
    case 'whistle_rated':
    case 'invited_rating_added':
    case 'rating_ended':
    case 'alarm_raised':
    case 'clock_warned':
    case 'clock_breached':
      return null;
  }
}

/** The departments that an event summons. */
function summonedBy({ body }: WhistleEvent, { departments }: WhistleState): readonly string[] {
  if (body.type === 'blown') return departments.map(({ orgId }) => orgId);
  return body.type === 'department_added' ? [body.department.orgId] : [];
}

/** The departments whose time for their work an event counts out again. */
function restatedBy({ clocks: stamps }: WhistleEvent, after: WhistleState): Restated[] {
  const { limit, basis } = workLimit(after.rules.kind);
  return stamps.flatMap((stamp) => {
    const clock = after.clocks[stamp.key];
    if (stamp.action !== 'restate' || clock?.kind !== WhistleClockKind.done || clock.orgId === null)
      return [];
    const { dueAt, provisional, calendarId } = stamp;
    return [{ orgId: clock.orgId, limit, basis, dueAt, provisional, calendarId }];
  });
}
