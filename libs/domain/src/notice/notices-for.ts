import { dispatcherOf, leadOf, type GrievanceState } from '../grievance/state';
import { DUTY_CLOCKS } from '../clock/duty-clocks';
import type { GrievanceEvent } from '../grievance/events';
import { WhistleNews } from '../whistle/report';
import type { Notice, NoticeTemplate } from './notice';

type Params = Notice['params'];

/** What the lead of a case hears of its whistles; the rest stands in the case. */
const TOLD_TO_LEAD: readonly WhistleNews[] = [
  WhistleNews.blown,
  WhistleNews.escalated,
  WhistleNews.closed,
  WhistleNews.withdrawn,
];

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
  return noticesOf(event, after).filter(
    ({ to }) => to.kind === 'resident' || to.orgId !== after.complainedOrgId,
  );
}

function noticesOf(event: GrievanceEvent, after: GrievanceState): Notice[] {
  const { body } = event;
  switch (body.type) {
    case 'registered':
      return [toResident('registered'), toOrg(after.deskOrgId, 'registered')];
    case 'accepted':
      return [toResident('accepted')];
    case 'not_accepted':
      return [toResident('not_accepted', { code: body.code })];
    case 'transferred':
      return [
        toResident('transferred', { service: body.service }),
        ...toLead(after, 'transferred', { service: body.service }),
      ];
    case 'merged':
      return [toResident('merged'), ...toLead(after, 'merged')];
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
    case 'interim_stated':
    case 'assist_replied':
      return [toOrg(leadOf(after).id, body.type, { orgId: body.orgId })];
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
      return watchersOf(after).map((orgId) =>
        toOrg(orgId, 'supervised', {
          kind: body.kind,
          level: body.level,
          ...(body.cause && { cause: body.cause }),
        }),
      );
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
    case 'pause_requested':
      return [toOrg(dispatcherOf(after), 'pause_asked', { reason: body.reason })];
    case 'pause_refused':
      return toLead(after, 'pause_refused', { automatic: body.automatic });
    case 'paused':
      return [
        ...toLead(after, 'paused', { reason: body.reason }),
        toResident('paused', { reason: body.reason }),
      ];
    case 'resumed':
      return [...toLead(after, 'resumed', { cause: body.cause }), toResident('resumed')];
    case 'account_requested':
      return [toOrg(dispatcherOf(after), 'account_asked')];
    case 'account_refused':
      return toLead(after, 'account_refused', { automatic: body.automatic });
    case 'put_on_account':
      return [
        ...toLead(after, 'on_account', { expectedAt: body.expectedAt }),
        toResident('on_account', { expectedAt: body.expectedAt }),
      ];
    case 'taken_off_account':
      return [...toLead(after, 'off_account'), toResident('off_account')];
    case 'progress_told':
      return [toResident('still_open', { onAccount: after.account !== null })];
    case 'milestone_reached':
      return [
        toOrg(dispatcherOf(after), 'milestone_reached', { milestone: body.milestone }),
        toResident('milestone_reached', { milestone: body.milestone }),
      ];
    case 'supervision_answered':
    case 'supervision_closed':
      return watchersOf(after).map((orgId) => toOrg(orgId, body.type, { no: body.no }));
    case 'urged':
      return toLead(after, 'urged', { byOrgId: body.byOrgId });
    case 'card_given':
      return watchersOf(after).map((orgId) => toOrg(orgId, 'card', { colour: body.colour }));
    case 'card_answered':
      return [toOrg(dispatcherOf(after), 'card_answered')];
    case 'whistle_reported': {
      const { news, whistleId } = body.report;
      return TOLD_TO_LEAD.includes(news) ? toLead(after, 'whistle_reported', { news, whistleId }) : [];
    }
    case 'clocks_restated':
      return event.clocks.some((stamp) => stamp.action === 'restate' && stamp.key === 'case')
        ? [...toLead(after, 'deadline_moved', { cause: body.cause }), toResident('deadline_moved')]
        : [];
    case 'termination_refused':
      return toLead(after, 'termination_refused', { automatic: body.automatic });
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
      return [toOrg(after.lead?.id ?? after.deskOrgId, 'warned', { clock: body.clock, light: body.light })];
    case 'clock_breached':
      // The end of a right's window, or of waiting for the resident, is nobody's lateness.
      return DUTY_CLOCKS.includes(body.clock)
        ? [toOrg(after.lead?.id ?? after.deskOrgId, 'overdue', { clock: body.clock })]
        : [];
    case 'answered_on_spot':
    case 'classified':
    case 'account_reviewed':
    case 'assist_released':
    case 'feedback_recorded':
    case 'callback_attempted':
    case 'review_answered':
    case 'archived':
      return [];
  }
}

/** The unit that leads and the one that dispatched to it. */
function watchersOf(after: GrievanceState): readonly string[] {
  return [...new Set([leadOf(after).id, dispatcherOf(after)])];
}

/** The lead, where the case has one already. */
function toLead({ lead }: GrievanceState, template: NoticeTemplate, params: Params = {}): Notice[] {
  return lead === null ? [] : [toOrg(lead.id, template, params)];
}
