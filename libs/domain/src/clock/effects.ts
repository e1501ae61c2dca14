import type { EventBody } from '../grievance/events';
import type { GrievanceState } from '../grievance/state';
import type { Limit } from '../time/limit';
import { CLOCK_KINDS, ClockKind } from './clock';

/** What an event does to a clock, before the policy pack says how long. */
export type ClockEffect =
  | { readonly do: 'start'; readonly kind: ClockKind; readonly orgId?: string }
  | { readonly do: 'stop'; readonly kind: ClockKind; readonly orgId?: string }
  | { readonly do: 'resume'; readonly kind: ClockKind }
  | { readonly do: 'stop_all' }
  | { readonly do: 'extend'; readonly kind: ClockKind; readonly by: Limit };

const start = (...kinds: ClockKind[]): ClockEffect[] => kinds.map((kind) => ({ do: 'start', kind }));
const stop = (...kinds: ClockKind[]): ClockEffect[] => kinds.map((kind) => ({ do: 'stop', kind }));
const STOP_ALL: readonly ClockEffect[] = [{ do: 'stop_all' }];

const DECISIONS = [ClockKind.returnReview, ClockKind.terminationReview, ClockKind.extensionReview] as const;

/**
 * The clocks that an event starts, stops, resumes or extends. Stopping a clock that does not run changes nothing.
 * The case clock starts at the first dispatch and is never reset by returns, rework or escalation.
 */
export function clockEffects(before: GrievanceState | null, body: EventBody): readonly ClockEffect[] {
  switch (body.type) {
    case 'registered':
      return start(ClockKind.triage);
    case 'not_accepted':
    case 'transferred':
    case 'merged':
    case 'terminated':
    case 'withdrawn':
    case 'archived':
      return STOP_ALL;
    case 'answered_on_spot':
      return stop(ClockKind.triage);
    case 'dispatched':
    case 'handed_down':
    case 'escalated':
      return onNewLead(before, body);
    case 'signed':
      return stop(ClockKind.sign);
    case 'contacted':
      return stop(ClockKind.contact);
    case 'assist_added':
      return [{ do: 'start', kind: ClockKind.assistReply, orgId: body.orgId }];
    case 'assist_replied':
    case 'assist_released':
      return [{ do: 'stop', kind: ClockKind.assistReply, orgId: body.orgId }];
    case 'return_requested':
      return [...stop(ClockKind.returnWindow, ClockKind.sign), ...start(ClockKind.returnReview)];
    case 'return_ruled':
      return stop(ClockKind.returnReview);
    case 'result_submitted':
      return [
        ...stop(
          ClockKind.holder,
          ClockKind.case,
          ClockKind.rework,
          ClockKind.returnWindow,
          ClockKind.extensionReview,
        ),
        ...start(ClockKind.review),
      ];
    case 'result_approved':
      return stop(ClockKind.review);
    case 'reworked':
      return [
        ...stop(ClockKind.review, ClockKind.callback, ClockKind.autoClose),
        { do: 'resume', kind: ClockKind.case },
        ...start(ClockKind.rework),
      ];
    case 'callback_opened':
      return body.cause === 'result'
        ? start(ClockKind.callback, ClockKind.autoClose)
        : start(ClockKind.callback);
    case 'callback_attempted':
      return body.outcome === 'not_reached' ? start(ClockKind.callback) : stop(ClockKind.callback);
    case 'review_answered':
      return stop(ClockKind.callback, ClockKind.autoClose);
    case 'feedback_recorded':
      return body.channel === 'unreachable' ? stop(ClockKind.callback) : [];
    case 'alarm_raised':
      return body.alarm === 'feedback_missing' ? start(ClockKind.autoClose) : [];
    case 'extension_requested':
      return start(ClockKind.extensionReview);
    case 'extension_decided':
      return [...stop(ClockKind.extensionReview), ...extended(body)];
    case 'termination_requested':
      return start(ClockKind.terminationReview);
    case 'termination_refused':
      return stop(ClockKind.terminationReview);
    case 'closed':
      return [...STOP_ALL, ...start(ClockKind.reopenWindow)];
    case 'accepted':
    case 'noted':
    case 'supervision_opened':
    case 'supplemented':
    case 'reopened':
    case 'clock_warned':
    case 'clock_breached':
      return [];
  }
}

function onNewLead(
  before: GrievanceState | null,
  body: Extract<EventBody, { type: 'dispatched' | 'handed_down' | 'escalated' }>,
): ClockEffect[] {
  const known = before?.clocks ?? {};
  const sameLead = before?.lead?.id === body.lead.id && known[ClockKind.holder] !== undefined;
  const returnable = body.type === 'handed_down' || (body.type === 'dispatched' && body.returnable);
  const first: ClockEffect[] =
    known[ClockKind.case] === undefined ? start(ClockKind.case) : [{ do: 'resume', kind: ClockKind.case }];
  return [
    ...stop(ClockKind.triage, ClockKind.returnWindow, ClockKind.rework, ...DECISIONS),
    ...first,
    ...(sameLead ? [] : start(ClockKind.holder)),
    ...start(ClockKind.sign),
    ...(known[ClockKind.contact] === undefined ? start(ClockKind.contact) : []),
    ...(returnable ? start(ClockKind.returnWindow) : []),
  ];
}

function extended(body: Extract<EventBody, { type: 'extension_decided' }>): ClockEffect[] {
  const { by } = body;
  if (!body.granted || by === null) return [];
  return [ClockKind.case, ClockKind.holder].map((kind) => ({ do: 'extend', kind, by }));
}

/** Kinds that show as a light: a duty that is late. Windows of a right, and waiting for the resident, are none. */
export const DUTY_CLOCKS: readonly ClockKind[] = CLOCK_KINDS.filter(
  (kind) =>
    kind !== ClockKind.returnWindow && kind !== ClockKind.reopenWindow && kind !== ClockKind.autoClose,
);
