import type { Notice, NoticeTemplate } from '../notice/notice';
import { departmentOfClock, isStage } from './clocks';
import { isGone } from './departments';
import type { WhistleEvent } from './events';
import type { WhistleState } from './state';

type Params = Notice['params'];

const toOrg = (orgId: string, template: NoticeTemplate, params: Params = {}): Notice => ({
  template,
  to: { kind: 'org', orgId },
  params,
});

/**
 * Who is told what after an event of a whistle. Decided once for every way an event can come about; sending is
 * idempotent on (whistle, event number, template, recipient).
 */
export function whistleNoticesFor(event: WhistleEvent, after: WhistleState): Notice[] {
  const { body } = event;
  const { streetOrgId: street, districtOrgId: district } = after;
  switch (body.type) {
    case 'drafted':
      return [toOrg(street, 'whistle_to_approve', { kind: after.rules.kind.id })];
    case 'refused':
      return [toOrg(street, 'whistle_refused')];
    case 'blown':
      return after.departments.map(({ orgId, lead }) =>
        toOrg(orgId, 'whistle_blown', { kind: after.rules.kind.id, lead }),
      );
    case 'withdrawn':
      return after.blownAt === null ? [] : toDepartments(after, 'whistle_withdrawn');
    case 'department_added':
      return [
        toOrg(body.department.orgId, 'whistle_blown', {
          kind: after.rules.kind.id,
          lead: body.department.lead,
        }),
      ];
    case 'department_released':
      return [toOrg(body.orgId, 'whistle_released')];
    case 'accepted':
      return [toOrg(street, 'whistle_accepted', { orgId: body.orgId })];
    case 'objected':
      return [district, street].map((to) => toOrg(to, 'whistle_objected', { orgId: body.orgId }));
    case 'objection_ruled': {
      const { orgId, upheld, automatic } = body;
      return [orgId, street].map((to) => toOrg(to, 'whistle_objection_ruled', { orgId, upheld, automatic }));
    }
    case 'arrived':
      return [toOrg(street, 'whistle_arrived', { orgId: body.orgId, method: body.method })];
    case 'arrival_disputed':
      return [toOrg(body.orgId, 'whistle_arrival_disputed')];
    case 'planned':
      return [toOrg(street, 'whistle_planned', { orgId: body.orgId })];
    case 'done_reported':
      return [toOrg(street, 'whistle_done', { orgId: body.orgId })];
    case 'sent_back':
      return [toOrg(body.orgId, 'whistle_sent_back')];
    case 'escalated':
      return [toOrg(district, 'whistle_late', { orgId: body.orgId, stage: body.stage })];
    case 'directed':
      return [body.orgId, street].map((to) => toOrg(to, 'whistle_directed', { orgId: body.orgId }));
    case 'closed':
      return toDepartments(after, 'whistle_closed');
    case 'department_rated':
      return [toOrg(body.orgId, 'whistle_department_rated', { level: body.level, solved: body.solved })];
    case 'whistle_rated': {
      const { orgId, needed, rightDepartments } = body;
      return [toOrg(street, 'whistle_opinion', { orgId, needed, rightDepartments })];
    }
    case 'alarm_raised':
      return [toOrg(body.toOrgId, 'whistle_alarm', { alarm: body.alarm })];
    case 'clock_warned':
      return [toOrg(body.orgId ?? street, 'whistle_warned', { clock: body.clock, light: body.light })];
    case 'clock_breached':
      // What becomes of the other clocks has a notice of its own.
      return isStage(body.clock) ? late(body, street) : [];
    case 'clocks_restated':
      return movedFor(event, after).map((orgId) =>
        toOrg(orgId, 'whistle_deadline_moved', { cause: body.cause }),
      );
    case 'approved':
    case 'contacted':
    case 'arrival_confirmed':
    case 'noted':
    case 'invited_rating_added':
    case 'rating_ended':
      return [];
  }
}

/** Who is late, and the street that waits, are told. */
function late(
  { clockKey, clock }: Extract<WhistleEvent['body'], { type: 'clock_breached' }>,
  street: string,
): Notice[] {
  const orgId = departmentOfClock({ key: clockKey, kind: clock });
  return [orgId, street].map((to) => toOrg(to, 'whistle_overdue', { orgId, clock }));
}

/** Those who owe something at another instant now, each once; the street for what both sides owe. */
function movedFor(
  { clocks: stamps }: WhistleEvent,
  { clocks, streetOrgId }: WhistleState,
): readonly string[] {
  const moved = stamps.filter((stamp) => stamp.action === 'restate' && stamp.oldDueAt !== stamp.dueAt);
  return [...new Set(moved.map(({ key }) => clocks[key]?.orgId ?? streetOrgId))];
}

/** Every department that has a part in it. */
function toDepartments({ departments }: WhistleState, template: NoticeTemplate): Notice[] {
  return departments.filter((one) => !isGone(one)).map(({ orgId }) => toOrg(orgId, template));
}
