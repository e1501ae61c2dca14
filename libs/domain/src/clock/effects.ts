import type { EventBody } from '../grievance/events';
import { roundOf, type GrievanceState } from '../grievance/state';
import type { Limit } from '../time/limit';
import { CLOCK_KINDS, ClockKind, clockKey } from './clock';

/** What an event does to a clock, before the policy pack says how long. */
export type ClockEffect =
  | { readonly do: 'start'; readonly kind: ClockKind; readonly orgId?: string }
  | { readonly do: 'stop'; readonly key: string }
  | { readonly do: 'resume'; readonly key: string }
  | { readonly do: 'stop_all' }
  | { readonly do: 'extend'; readonly key: string; readonly by: Limit };

const start = (...kinds: ClockKind[]): ClockEffect[] => kinds.map((kind) => ({ do: 'start', kind }));
const stop = (...keys: string[]): ClockEffect[] => keys.map((key) => ({ do: 'stop', key }));
const STOP_ALL: readonly ClockEffect[] = [{ do: 'stop_all' }];

/** A case is born with the time for its triage. */
export const BIRTH_EFFECTS: readonly ClockEffect[] = start(ClockKind.triage);

type LaterEvent = Exclude<EventBody, { type: 'registered' }>;

/**
 * The clocks that an event starts, stops, resumes or extends. Stopping a clock that does not run changes nothing.
 * The case clock starts at the first dispatch and is never reset by returns, rework or escalation.
 */
export function clockEffects(before: GrievanceState, body: LaterEvent): readonly ClockEffect[] {
  switch (body.type) {
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
      return stop(clockKey(ClockKind.assistReply, body.orgId));
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
      return [...stop(ClockKind.review), ...caseGoesOn(before), ...start(ClockKind.rework)];
    case 'callback_opened':
      return body.cause === 'result'
        ? start(ClockKind.callback, ClockKind.autoClose)
        : start(ClockKind.callback);
    case 'callback_attempted':
      return body.outcome === 'not_reached' && !isLastAttempt(before)
        ? start(ClockKind.callback)
        : stop(ClockKind.callback);
    case 'review_answered':
      return stop(ClockKind.callback, ClockKind.autoClose);
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
    case 'feedback_recorded':
    case 'supervision_opened':
    case 'supplemented':
    case 'reopened':
    case 'clock_warned':
    case 'clock_breached':
      return [];
  }
}

function onNewLead(
  before: GrievanceState,
  body: Extract<EventBody, { type: 'dispatched' | 'handed_down' | 'escalated' }>,
): ClockEffect[] {
  const { lead } = body;
  const isSameLead = before.lead?.id === lead.id && before.clocks[ClockKind.holder] !== undefined;
  const isReturnable = body.type === 'handed_down' || (body.type === 'dispatched' && body.returnable);
  return [
    ...stop(ClockKind.triage, ClockKind.returnWindow, ClockKind.rework),
    ...stop(ClockKind.returnReview, ClockKind.terminationReview),
    ...(isSameLead ? [] : stop(ClockKind.extensionReview, clockKey(ClockKind.assistReply, lead.id))),
    ...(before.clocks[ClockKind.case] === undefined ? start(ClockKind.case) : []),
    ...(isSameLead ? [] : start(ClockKind.holder)),
    ...start(ClockKind.sign),
    ...(before.clocks[ClockKind.contact] === undefined ? start(ClockKind.contact) : []),
    ...(isReturnable ? start(ClockKind.returnWindow) : []),
  ];
}

/** The total time runs again towards the same deadline; a case answered on the spot begins to count with its rework. */
function caseGoesOn(before: GrievanceState): ClockEffect[] {
  return before.clocks[ClockKind.case] === undefined
    ? start(ClockKind.case)
    : [{ do: 'resume', key: ClockKind.case }];
}

/** Whether the attempt being recorded uses up those of the round: no other is due after it. */
function isLastAttempt(before: GrievanceState): boolean {
  return roundOf(before).attempts.length + 1 >= before.rules.callbackAttempts;
}

/** The granted time is added to the total and to the present level's. */
function extended({ by }: Extract<EventBody, { type: 'extension_decided' }>): ClockEffect[] {
  if (by === null) return [];
  return [ClockKind.case, ClockKind.holder].map((key) => ({ do: 'extend', key, by }));
}

/** Kinds that show as a light: a duty that is late. Windows of a right, and waiting for the resident, are none. */
export const DUTY_CLOCKS: readonly ClockKind[] = CLOCK_KINDS.filter(
  (kind) =>
    kind !== ClockKind.returnWindow && kind !== ClockKind.reopenWindow && kind !== ClockKind.autoClose,
);
