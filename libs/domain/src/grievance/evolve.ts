import { applyStamps, breachClock, warnClock } from '../clock/apply-stamps';
import { staffOf } from './actor';
import type { EventBody, EventDraft, GrievanceEvent } from './events';
import { bornFrom } from './born';
import { assistTaken, closed, interimTaken, leadTaken, opened, patchAssist } from './evolve-parts';
import { accountOf, resumeStatusOf, roundOf, type GrievanceState } from './state';
import { marked } from './supervision';
import { heard } from './whistles';

type Change<T extends EventBody['type']> = (
  state: GrievanceState,
  body: Extract<EventBody, { type: T }>,
  event: EventDraft,
) => Partial<GrievanceState>;

const none = (): Partial<GrievanceState> => ({});

const CHANGES: { readonly [T in Exclude<EventBody['type'], 'registered'>]: Change<T> } = {
  accepted: () => ({ status: 'accepted' }),
  not_accepted: (_, __, { at }) => ({ status: 'not_accepted', closedAt: at }),
  transferred: (_, __, { at }) => ({ status: 'transferred', closedAt: at }),
  answered_on_spot: (_, { org, dispatcherOrgId }, { at, actor }) => ({
    status: 'callback',
    lead: org,
    dispatcherOrgId,
    firstLeadOrgId: org.id,
    signedAt: at,
    contactedAt: at,
    result: { at, orgId: org.id, staffId: staffOf(actor).staffId, outcome: 'done' },
  }),
  classified: (_, { categoryCode, urgency }) => ({ categoryCode, urgency }),
  merged: (_, { intoId }, { at }) => ({ status: 'merged', mergedInto: intoId, closedAt: at }),
  dispatched: (state, body, event) => leadTaken(state, body, event.at),
  handed_down: (state, body, event) => leadTaken(state, body, event.at),
  escalated: (state, body, event) => leadTaken(state, body, event.at),
  /** Signed by rule while a termination is decided, the review goes on and ends with the case in hand. */
  signed: (state, _, { at }) =>
    state.status === 'termination_review'
      ? { resumeStatus: 'in_progress', signedAt: at }
      : { status: 'in_progress', signedAt: at },
  contacted: (state, _, { at }) => ({ contactedAt: state.contactedAt ?? at }),
  noted: none,
  milestone_reached: none,
  assist_added: (state, { orgId }, { at }) => assistTaken(state, orgId, at),
  interim_stated: (state, { orgId }, { at }) => interimTaken(state, orgId, at),
  assist_replied: (state, { orgId }, { at }) => patchAssist(state, orgId, { repliedAt: at }),
  assist_released: (state, { orgId }, { at }) => patchAssist(state, orgId, { releasedAt: at }),
  return_requested: (state) => ({
    status: 'return_review',
    resumeStatus: state.status,
    returns: { count: state.returns.count + 1, ruled: state.returns.ruled },
  }),
  return_ruled: (state, { upheld }) => ({
    returns: { count: state.returns.count, ruled: state.returns.ruled || !upheld },
  }),
  pause_requested: (_, { reason }) => ({ pendingPause: reason }),
  pause_refused: () => ({ pendingPause: null }),
  paused: (_, { reason }, { at }) => ({ pendingPause: null, pause: { reason, since: at } }),
  resumed: () => ({ pause: null }),
  account_requested: (_, { expectedAt }) => ({ pendingAccount: expectedAt }),
  account_refused: () => ({ pendingAccount: null }),
  put_on_account: (_, { expectedAt }, { at }) => ({
    pendingAccount: null,
    account: { since: at, expectedAt, lastReviewedAt: null },
  }),
  account_reviewed: (state, _, { at }) => ({ account: { ...accountOf(state), lastReviewedAt: at } }),
  taken_off_account: () => ({ account: null }),
  progress_told: none,
  supervision_opened: (state, { no, kind, level, cause, byOrgId }, { at }) => ({
    supervisions: [
      ...state.supervisions,
      { no, kind, level, cause, byOrgId, openedAt: at, answeredAt: null, closedAt: null },
    ],
  }),
  supervision_answered: (state, { no }, { at }) => ({
    supervisions: marked(state.supervisions, (one) => one.no === no, { answeredAt: at }),
  }),
  supervision_closed: (state, { no }, { at }) => ({
    supervisions: marked(state.supervisions, (one) => one.no === no, { closedAt: at }),
  }),
  urged: none,
  card_given: (state, { colour, orgId }, { at }) => ({
    cards: [...state.cards, { colour, orgId, at, answeredAt: null }],
  }),
  card_answered: (state, _, { at }) => ({
    cards: marked(state.cards, ({ answeredAt }) => answeredAt === null, { answeredAt: at }),
  }),
  alarm_raised: none,
  result_submitted: (state, { outcome }, { at, actor }) => ({
    status: 'pending_review',
    result: { at, orgId: staffOf(actor).orgId, staffId: staffOf(actor).staffId, outcome },
    extensions: { ...state.extensions, pending: null },
    pendingPause: null,
    pendingAccount: null,
  }),
  feedback_recorded: (_, { channel }, { at }) => ({ feedback: { at, channel } }),
  result_approved: () => ({ status: 'callback' }),
  callback_opened: (_, __, { at }) => ({ callback: opened(at) }),
  callback_attempted: (state, { outcome }, { at, actor }) => ({
    callback: {
      ...roundOf(state),
      attempts: [...roundOf(state).attempts, { at, outcome, orgId: staffOf(actor).orgId }],
    },
  }),
  review_answered: (state, { answer, by }) => ({
    callback: { ...roundOf(state), answer, answeredBy: by },
  }),
  /** The call-back round stays: one that began at the deadline is not taken back, an answered one not asked again. */
  reworked: (state) => ({ status: 'rework', reworks: state.reworks + 1, result: null, feedback: null }),
  supplemented: none,
  extension_requested: (state, { by }) => ({ extensions: { ...state.extensions, pending: by } }),
  extension_decided: (state, { granted }) => ({
    extensions: { granted: state.extensions.granted + (granted ? 1 : 0), pending: null },
  }),
  termination_requested: (state) => ({ status: 'termination_review', resumeStatus: state.status }),
  termination_refused: (state) => ({ status: resumeStatusOf(state), resumeStatus: null }),
  terminated: (_, __, { at }) => ({ status: 'terminated', closedAt: at }),
  withdrawn: (_, __, { at }) => ({ status: 'withdrawn', closedAt: at }),
  closed: (state, _, { at }) => closed(state, at),
  reopened: (state) => ({
    reopenings: state.reopenings + 1,
    signedAt: null,
    contactedAt: null,
    result: null,
    feedback: null,
    callback: null,
    closedAt: null,
    clocks: {},
  }),
  archived: () => ({ status: 'archived' }),
  clock_warned: (state, { clockKey, light }) => ({ clocks: warnClock(state.clocks, clockKey, light) }),
  clock_breached: (state, { clockKey }, { at }) => ({ clocks: breachClock(state.clocks, clockKey, at) }),
  whistle_reported: ({ whistles = [] }, { report }) => ({ whistles: heard(whistles, report) }),
  clocks_restated: (state, { rules }) => ({ rules: rules ?? state.rules }),
};

/** What an event changes, before the clocks that it starts and stops. */
export function transition(state: GrievanceState | null, event: EventDraft): GrievanceState {
  const { body } = event;
  if (body.type === 'registered') return bornFrom(body, event.at);
  if (state === null) throw new TypeError(`a case begins with its registration, not with ${body.type}`);
  const change = CHANGES[body.type] as Change<EventBody['type']>;
  return { ...state, seq: state.seq + 1, ...change(state, body, event) };
}

/** Folds one recorded event into the state. Pure and total: the state is nothing but the fold of the events. */
export function evolve(state: GrievanceState | null, event: GrievanceEvent): GrievanceState {
  const after = transition(state, event);
  return { ...after, clocks: applyStamps(after.clocks, event.clocks, event.at) };
}

/** The state that a list of events, from the registration on, amounts to. */
export function fold(events: readonly GrievanceEvent[]): GrievanceState | null {
  return events.reduce<GrievanceState | null>(evolve, null);
}
