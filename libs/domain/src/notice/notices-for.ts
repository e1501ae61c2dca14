import { dispatcherOf, leadOf, type GrievanceState } from '../grievance/state';
import { DUTY_CLOCKS } from '../clock/effects';
import type { EventBody, GrievanceEvent } from '../grievance/events';
import type { Notice, NoticeTemplate } from './notice';

type Params = Notice['params'];

const toResident = (template: NoticeTemplate, params: Params = {}): Notice => ({
  template,
  to: { kind: 'resident' },
  params,
});
const toOrg = (orgId: string, template: NoticeTemplate, params: Params = {}): Notice => ({
  template,
  to: { kind: 'org', orgId },
  params,
});

/**
 * Who is told what after an event (`domain` §10.3). Decided once for every way an event can come about; sending is
 * idempotent on (case, event number, template, recipient). The unit complained about is told nothing.
 */
export function noticesFor(event: GrievanceEvent, after: GrievanceState): Notice[] {
  return noticesOf(event.body, after).filter(
    ({ to }) => to.kind === 'resident' || to.orgId !== after.complainedOrgId,
  );
}

function noticesOf(body: EventBody, after: GrievanceState): Notice[] {
  switch (body.type) {
    case 'registered':
      return [toResident('registered'), toOrg(after.deskOrgId, 'registered')];
    case 'accepted':
      return [toResident('accepted')];
    case 'not_accepted':
      return [toResident('not_accepted', { code: body.code })];
    case 'transferred':
      return [toResident('transferred', { service: body.service })];
    case 'merged':
      return [toResident('merged')];
    case 'dispatched':
    case 'handed_down':
      return [toOrg(body.lead.id, 'dispatched'), toResident('dispatched', { orgId: body.lead.id })];
    case 'signed':
      return [toResident('signed', { automatic: body.automatic })];
    case 'contacted':
      return [toResident('contacted')];
    case 'noted':
      return body.shownToResident ? [toResident('progress')] : [];
    case 'supplemented':
      return [toOrg(after.lead?.id ?? after.deskOrgId, 'progress', { by: 'resident' })];
    case 'assist_added':
      return [toOrg(body.orgId, 'assist_asked')];
    case 'assist_replied':
      return [toOrg(leadOf(after).id, 'assist_replied', { orgId: body.orgId })];
    case 'return_requested':
      return [toOrg(dispatcherOf(after), 'return_requested')];
    case 'return_ruled':
      return [toOrg(leadOf(after).id, 'return_ruled', { upheld: body.upheld, automatic: body.automatic })];
    case 'escalated':
      return [
        toOrg(body.lead.id, 'escalated', { cause: body.cause }),
        toResident('escalated', { orgId: body.lead.id, cause: body.cause }),
      ];
    case 'supervision_opened':
      return [...supervised(body, after)];
    case 'alarm_raised':
      return [toOrg(body.toOrgId, 'alarm', { alarm: body.alarm })];
    case 'result_submitted':
      return [toOrg(dispatcherOf(after), 'result_to_review', { outcome: body.outcome })];
    case 'result_approved':
      return [toResident('resolved_feedback')];
    case 'callback_opened':
      return [
        toResident('callback_invite', { cause: body.cause }),
        toOrg(dispatcherOf(after), 'callback_task'),
      ];
    case 'reworked':
      return [toOrg(leadOf(after).id, 'reworked', { cause: body.cause }), toResident('reworked')];
    case 'extension_requested':
      return [toOrg(dispatcherOf(after), 'extension_asked')];
    case 'extension_decided':
      return [
        toOrg(leadOf(after).id, 'extension_decided', { granted: body.granted, automatic: body.automatic }),
        ...(body.granted ? [toResident('extension_decided', { granted: true })] : []),
      ];
    case 'termination_requested':
      return [toOrg(dispatcherOf(after), 'termination_asked', { ground: body.ground })];
    case 'terminated':
      return [toResident('terminated'), toOrg(leadOf(after).id, 'terminated')];
    case 'withdrawn':
      return [toOrg(after.lead?.id ?? after.deskOrgId, 'withdrawn')];
    case 'closed':
      return [
        toResident('closed', { rated: body.rated }),
        toOrg(leadOf(after).id, 'closed', { rated: body.rated }),
      ];
    case 'reopened':
      return [toOrg(leadOf(after).id, 'reopened')];
    case 'clock_warned':
      return [toOrg(after.lead?.id ?? after.deskOrgId, 'warned', { clock: body.clock })];
    case 'clock_breached':
      // The end of a right's window, or of waiting for the resident, is nobody's lateness.
      return DUTY_CLOCKS.includes(body.clock)
        ? [toOrg(after.lead?.id ?? after.deskOrgId, 'overdue', { clock: body.clock })]
        : [];
    case 'answered_on_spot':
    case 'assist_released':
    case 'feedback_recorded':
    case 'callback_attempted':
    case 'review_answered':
    case 'termination_refused':
    case 'archived':
      return [];
  }
}

function supervised(
  body: Extract<EventBody, { type: 'supervision_opened' }>,
  after: GrievanceState,
): Notice[] {
  const lead = leadOf(after).id;
  const watchers = [...new Set([lead, dispatcherOf(after)])];
  return watchers.map((orgId) => toOrg(orgId, 'supervised', { cause: body.cause }));
}
