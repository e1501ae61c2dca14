import type { EventBody } from '../grievance/events';
import { roundOf, type GrievanceState } from '../grievance/state';
import type { Instant } from '../time/instant';
import type { Limit } from '../time/limit';
import { ClockKind, clockKey, type Due, type StandstillReason } from './clock';
import { whistleEffects } from './whistle-effects';

/** What an event does to a clock, before the policy pack says how long. */
export type ClockEffect =
  /** `name` where several clocks of the kind run side by side; `orgId` where one organisation owes it. */
  | { readonly do: 'start'; readonly kind: ClockKind; readonly name?: string; readonly orgId?: string }
  /** The time of a summoned department, as its whistle gives it, from when it was summoned on. */
  | {
      readonly do: 'start_given';
      readonly kind: ClockKind;
      readonly name: string;
      readonly orgId: string;
      readonly ruleId: string;
      readonly limit: Limit;
      readonly from: Instant;
    }
  /** Every milestone that the pack has for the category. */
  | { readonly do: 'start_milestones' }
  | { readonly do: 'stop'; readonly key: string }
  | { readonly do: 'stop_kind'; readonly kind: ClockKind }
  | { readonly do: 'stop_all' }
  | { readonly do: 'resume'; readonly key: string }
  /** Everything that may stand still does, or goes on. */
  | { readonly do: 'pause'; readonly reason: StandstillReason }
  | { readonly do: 'unpause' }
  | { readonly do: 'extend'; readonly key: string; readonly by: Limit }
  /** The same time, counted out again by the whistle itself. */
  | ({ readonly do: 'restate_given'; readonly key: string; readonly limit: Limit } & Omit<Due, 'warnings'>)
  /** Counted out again by the rules and the calendar of now. */
  | { readonly do: 'restate' };

const start = (...kinds: ClockKind[]): ClockEffect[] => kinds.map((kind) => ({ do: 'start', kind }));
const stop = (...keys: string[]): ClockEffect[] => keys.map((key) => ({ do: 'stop', key }));
const named = (kind: ClockKind, name: number): string => clockKey(kind, String(name));
const STOP_ALL: readonly ClockEffect[] = [{ do: 'stop_all' }];
const CARDS = [ClockKind.yellowCard, ClockKind.redCard] as const;

/** A case is born with the time for its triage. */
export const BIRTH_EFFECTS: readonly ClockEffect[] = start(ClockKind.triage);

type LaterEvent = Exclude<EventBody, { type: 'registered' }>;
type Effects<T extends LaterEvent['type']> = (
  body: Extract<LaterEvent, { type: T }>,
  before: GrievanceState,
) => readonly ClockEffect[];

const none = (): readonly ClockEffect[] => [];
const ended = (): readonly ClockEffect[] => STOP_ALL;

const EFFECTS: { readonly [T in LaterEvent['type']]: Effects<T> } = {
  accepted: none,
  classified: () => [{ do: 'restate' }],
  not_accepted: ended,
  transferred: ended,
  merged: ended,
  terminated: ended,
  withdrawn: ended,
  archived: ended,
  answered_on_spot: () => stop(ClockKind.triage, ClockKind.triageReminder),
  dispatched: (body, before) => onNewLead(before, body),
  handed_down: (body, before) => onNewLead(before, body),
  escalated: (body, before) => onNewLead(before, body),
  signed: () => stop(ClockKind.sign),
  contacted: () => stop(ClockKind.contact),
  noted: none,
  milestone_reached: ({ milestone }) => stop(clockKey(ClockKind.milestone, milestone)),
  assist_added: ({ orgId }) => [{ do: 'start', kind: ClockKind.assistReply, name: orgId, orgId }],
  /** Answered for now, and owed once more. */
  interim_stated: ({ orgId }) => [
    ...stop(clockKey(ClockKind.assistReply, orgId)),
    { do: 'start', kind: ClockKind.assistReply, name: orgId, orgId },
  ],
  assist_replied: ({ orgId }) => stop(clockKey(ClockKind.assistReply, orgId)),
  assist_released: ({ orgId }) => stop(clockKey(ClockKind.assistReply, orgId)),
  return_requested: () => [...stop(ClockKind.returnWindow, ClockKind.sign), ...start(ClockKind.returnReview)],
  return_ruled: () => stop(ClockKind.returnReview),
  pause_requested: () => start(ClockKind.pauseReview),
  pause_refused: () => stop(ClockKind.pauseReview),
  paused: ({ reason }) => [
    ...stop(ClockKind.pauseReview),
    { do: 'pause', reason },
    ...start(ClockKind.pauseEnd),
  ],
  resumed: () => [...stop(ClockKind.pauseEnd), { do: 'unpause' }],
  account_requested: () => start(ClockKind.accountDecision),
  account_refused: () => stop(ClockKind.accountDecision),
  put_on_account: () => [
    ...stop(ClockKind.accountDecision, ClockKind.progressNotice),
    { do: 'pause', reason: 'on_account' },
    ...start(ClockKind.accountReview, ClockKind.accountNotice),
  ],
  account_reviewed: () => start(ClockKind.accountReview),
  taken_off_account: () => [
    ...stop(ClockKind.accountReview, ClockKind.accountNotice),
    { do: 'unpause' },
    ...start(ClockKind.progressNotice),
  ],
  progress_told: (_, { account }) =>
    start(account === null ? ClockKind.progressNotice : ClockKind.accountNotice),
  result_submitted: () => [
    ...stop(
      ClockKind.holder,
      ClockKind.case,
      ClockKind.rework,
      ClockKind.returnWindow,
      ClockKind.extensionReview,
      ClockKind.pauseReview,
      ClockKind.accountDecision,
      ClockKind.progressNotice,
      ...CARDS,
    ),
    { do: 'stop_kind', kind: ClockKind.milestone },
    ...start(ClockKind.review),
  ],
  result_approved: () => stop(ClockKind.review),
  reworked: (_, before) => [
    ...stop(ClockKind.review),
    ...caseGoesOn(before),
    ...start(ClockKind.rework, ClockKind.progressNotice),
  ],
  feedback_recorded: none,
  callback_opened: ({ cause }) =>
    cause === 'result' ? start(ClockKind.callback, ClockKind.autoClose) : start(ClockKind.callback),
  callback_attempted: ({ outcome }, before) =>
    outcome === 'not_reached' && !isLastAttempt(before)
      ? start(ClockKind.callback)
      : stop(ClockKind.callback),
  review_answered: () => stop(ClockKind.callback, ClockKind.autoClose),
  supplemented: none,
  alarm_raised: ({ alarm }) => ALARM_EFFECTS[alarm],
  supervision_opened: ({ no }) => [{ do: 'start', kind: ClockKind.supervisionAnswer, name: String(no) }],
  supervision_answered: ({ no }) => stop(named(ClockKind.supervisionAnswer, no)),
  supervision_closed: ({ no }) => stop(named(ClockKind.supervisionAnswer, no)),
  urged: () => start(ClockKind.urgeCycle),
  card_given: ({ colour }) => [
    ...(colour === 'red' ? stop(...CARDS) : stop(ClockKind.yellowCard)),
    ...start(ClockKind.cardAnswer),
  ],
  card_answered: () => stop(ClockKind.cardAnswer),
  extension_requested: () => start(ClockKind.extensionReview),
  extension_decided: ({ by }) => [...stop(ClockKind.extensionReview), ...extended(by)],
  termination_requested: () => start(ClockKind.terminationReview),
  termination_refused: () => stop(ClockKind.terminationReview),
  closed: () => [...STOP_ALL, ...start(ClockKind.reopenWindow)],
  reopened: none,
  clock_warned: none,
  /** Past the whole time, the ladder of cards begins. */
  clock_breached: ({ clock }) => (clock === ClockKind.case ? start(...CARDS) : []),
  whistle_reported: ({ report }, before) => whistleEffects(report, before),
  clocks_restated: () => [{ do: 'restate' }],
};

type Alarm = Extract<EventBody, { type: 'alarm_raised' }>['alarm'];

/** What is asked for again after an alarm about it, so that nobody is alarmed once and then never more. */
const ALARM_EFFECTS: Readonly<Record<Alarm, readonly ClockEffect[]>> = {
  triage_overdue: start(ClockKind.triageReminder),
  feedback_missing: start(ClockKind.autoClose),
  account_review_overdue: start(ClockKind.accountReview),
  no_receiver: [],
  callback_overdue: [],
  contact_overdue: [],
  assist_overdue: [],
  milestone_overdue: [],
  supervision_unanswered: [],
  card_unanswered: [],
};

/**
 * The clocks that an event starts, stops, resumes, pauses or extends. Stopping a clock that does not run changes
 * nothing. The case clock starts at the first dispatch and is never reset by returns, rework or escalation.
 */
export function clockEffects(before: GrievanceState, body: LaterEvent): readonly ClockEffect[] {
  // TypeScript cannot see that the entry and the body share their type, which `EFFECTS` guarantees.
  return (EFFECTS[body.type] as Effects<LaterEvent['type']>)(body, before);
}

function onNewLead(
  before: GrievanceState,
  body: Extract<EventBody, { type: 'dispatched' | 'handed_down' | 'escalated' }>,
): ClockEffect[] {
  const { lead } = body;
  const { case: total, holder, contact } = before.clocks;
  const isSameLead = before.lead?.id === lead.id && holder !== undefined;
  const isReturnable = body.type === 'handed_down' || (body.type === 'dispatched' && body.returnable);
  const isFirst = total === undefined;
  return [
    ...stop(ClockKind.triage, ClockKind.triageReminder, ClockKind.returnWindow, ClockKind.rework),
    ...stop(ClockKind.returnReview, ClockKind.terminationReview),
    ...stop(ClockKind.pauseReview, ClockKind.accountDecision),
    ...(isSameLead ? [] : stop(ClockKind.extensionReview, clockKey(ClockKind.assistReply, lead.id))),
    ...(isFirst
      ? [...start(ClockKind.case, ClockKind.progressNotice), { do: 'start_milestones' } as const]
      : []),
    ...(isSameLead ? [] : start(ClockKind.holder)),
    ...(!isSameLead && total?.breachedAt != null ? start(...CARDS) : []),
    ...start(ClockKind.sign),
    ...(contact === undefined ? start(ClockKind.contact) : []),
    ...(isReturnable ? start(ClockKind.returnWindow) : []),
  ];
}

/** The total time runs again towards the same deadline; a case answered on the spot begins to count with its rework. */
function caseGoesOn(before: GrievanceState): ClockEffect[] {
  if (before.clocks[ClockKind.case] === undefined) return start(ClockKind.case);
  const cards = CARDS.filter((kind) => before.clocks[kind]?.breachedAt === null);
  return [ClockKind.case, ...cards].map((key) => ({ do: 'resume', key }));
}

/** Whether the attempt being recorded uses up those of the round: no other is due after it. */
function isLastAttempt(before: GrievanceState): boolean {
  return roundOf(before).attempts.length + 1 >= before.rules.callbackAttempts;
}

/** The granted time is added to the total and to the present level's. */
function extended(by: Limit | null): ClockEffect[] {
  if (by === null) return [];
  return [ClockKind.case, ClockKind.holder].map((key) => ({ do: 'extend', key, by }));
}
