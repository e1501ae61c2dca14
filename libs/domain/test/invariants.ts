import {
  dueItems,
  hasEnded,
  noticesFor,
  rankOf,
  type ClockKind,
  type GrievanceState,
  type GrievanceStatus,
  type StampedEvent,
} from '../src';
import type { CaseStory } from './case-story';
import { above } from './place';

type Check<T> = Readonly<Record<string, (subject: T, story: CaseStory) => boolean>>;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const isRunning = (state: GrievanceState, kind: ClockKind): boolean =>
  state.clocks[kind]?.stoppedAt === null && state.clocks[kind].breachedAt === null;

/** The clock that ends each status by itself: without it a case nobody touches would stay there for ever. */
const ENDS: Partial<Record<GrievanceStatus, ClockKind>> = {
  dispatched: 'sign',
  return_review: 'return_review',
  termination_review: 'termination_review',
  pending_review: 'review',
  callback: 'auto_close',
  closed: 'reopen_window',
};

const watched = ({ supervisions }: GrievanceState): boolean => supervisions.length > 0;

/** What must hold of every state (`domain` §10, `design` §2.3). */
const OF_A_STATE: Check<GrievanceState> = {
  'there is one lead from the first dispatch on': ({ lead, firstLeadOrgId }) =>
    (lead === null) === (firstLeadOrgId === null),
  'a community leads only what is on its duty list': ({ lead }, { circumstances }) =>
    lead?.level !== 'community' || circumstances.onDutyList !== false,
  'the unit complained about has no part in the case': (state) =>
    state.complainedOrgId === null ||
    ![state.lead?.id, state.dispatcherOrgId, ...state.assists.map(({ orgId }) => orgId)].includes(
      state.complainedOrgId,
    ),
  'nobody rules on themselves while another stands above': ({ lead, dispatcherOrgId, complainedOrgId }) =>
    lead === null || dispatcherOrgId !== lead.id || above(lead.id).every((id) => id === complainedOrgId),
  'the lead does not assist itself': ({ lead, assists }) => assists.every(({ orgId }) => orgId !== lead?.id),
  'the lead is not urged to reply to itself': ({ lead, clocks }) =>
    lead === null || clocks[`assist_reply:${lead.id}`]?.stoppedAt !== null,
  'a status that waits has a clock that ends it': (state) => {
    const clock = ENDS[state.status];
    return clock === undefined || isRunning(state, clock);
  },
  'an extension that is asked for has a clock that decides it': (state) =>
    hasEnded(state.status) || state.extensions.pending === null || isRunning(state, 'extension_review'),
  'a case in hand has its time running, or somebody watches': (state) =>
    !['dispatched', 'in_progress'].includes(state.status) || isRunning(state, 'holder') || watched(state),
  'a rework has its time running, or somebody watches': (state) =>
    state.status !== 'rework' || isRunning(state, 'rework') || watched(state),
  'the total time runs while the case is in hand': ({ status, clocks }) =>
    !['dispatched', 'in_progress', 'rework', 'return_review'].includes(status) ||
    clocks['case']?.stoppedAt === null,
  'nothing is due when a case has ended': (state) => !hasEnded(state.status) || dueItems(state).length === 0,
};

const isNewLead = ({ before, after }: StampedEvent): boolean =>
  before?.lead != null && before.lead.id !== after.lead?.id;

/** What must hold of every event. */
const OF_AN_EVENT: Check<StampedEvent> = {
  'nothing happens after the end': ({ before }) => before === null || !hasEnded(before.status),
  'events are numbered without gaps': ({ event, before, after }) =>
    event.seq === (before?.seq ?? 0) + 1 && after.seq === event.seq,
  'each event says when, by whom and under which rules': ({ event, after }, { now }) =>
    event.at <= now && event.ruleVersion === after.rules.version && event.actor.kind !== undefined,
  'nothing closes before the resident was told': ({ event, before }) =>
    event.body.type !== 'closed' || before?.feedback != null,
  'only a resident who answered has rated': ({ event, before }) =>
    event.body.type !== 'closed' || event.body.rated === (before?.callback?.answer != null),
  'responsibility moves down or sideways only by hand-down or ruling': (step, { steps }) => {
    const { event, before, after } = step;
    if (!isNewLead(step)) return true;
    const { type } = event.body;
    const ruling = steps[event.seq - 2]?.event.body;
    if (type === 'dispatched') return ruling?.type === 'return_ruled' && ruling.upheld;
    const rise = rankOf(after.lead?.level ?? 'grid') - rankOf(before?.lead?.level ?? 'district');
    return type === 'handed_down' ? rise <= 0 : type === 'escalated' && rise > 0;
  },
  'the lead before keeps sight': (step) =>
    !isNewLead(step) || step.after.assists.some((a) => a.orgId === step.before?.lead?.id && a.formerLead),
  'the top never escalates': ({ event, before }) =>
    event.body.type !== 'escalated' || before?.lead?.level !== 'district',
  'no return after a ruling against it': ({ event }, { events }) =>
    event.body.type !== 'return_requested' ||
    events.slice(0, event.seq).every(({ body }) => body.type !== 'return_ruled' || body.upheld),
  'no time is granted after the deadline': ({ event: { body }, before }) =>
    body.type !== 'extension_decided' || !body.granted || before?.clocks['case']?.breachedAt === null,
  'the total time starts once a life': ({ event, before }) =>
    event.clocks.every(
      (stamp) => stamp.action !== 'start' || stamp.kind !== 'case' || before?.clocks['case'] === undefined,
    ),
  'nothing fires early': ({ event: { body, at }, before }) => {
    if (body.type === 'clock_breached') return at >= (before?.clocks[body.clockKey]?.dueAt ?? Infinity);
    if (body.type === 'clock_warned')
      return at >= (before?.clocks[body.clockKey]?.warnings[0]?.at ?? Infinity);
    return true;
  },
  'whoever calls back did not handle': ({ event: { body, actor }, before }) =>
    body.type !== 'callback_attempted' ||
    (actor.kind === 'staff' &&
      actor.orgId !== before?.lead?.id &&
      actor.orgId !== before?.result?.orgId &&
      actor.staffId !== before?.result?.staffId),
  'nobody passes their own result': ({ event: { body, actor }, before }) =>
    body.type !== 'result_approved' ||
    actor.kind === 'system' ||
    (actor.kind === 'staff' && actor.staffId !== before?.result?.staffId),
  'the unit complained about is told nothing': ({ event, after }) =>
    noticesFor(event, after).every(({ to }) => to.kind === 'resident' || to.orgId !== after.complainedOrgId),
  'notices carry codes and ids, never words': ({ event, after }) =>
    noticesFor(event, after).every(({ params }) =>
      Object.values(params).every((value) => typeof value !== 'string' || /^[\w.-]+$/.test(value)),
    ),
};

const fired = (story: CaseStory): string[] =>
  story.steps.flatMap(({ event: { body }, before }) => {
    if (body.type !== 'clock_breached' && body.type !== 'clock_warned') return [];
    const clock = before?.clocks[body.clockKey];
    // An extension gives the same clock a later instant, and with it a warning and an end of its own.
    const light = body.type === 'clock_warned' ? body.light : 'due';
    return [`${body.clockKey} ${light} ${String(clock?.startedAt)} ${String(clock?.dueAt)}`];
  });

/** What must hold of a whole case. */
const OF_A_CASE: Check<CaseStory> = {
  'the state is the fold of the events, also after a trip through JSON': (story) =>
    same(story.refold(), story.state) && same(JSON.parse(JSON.stringify(story.state)), story.state),
  'no clock fires twice': (story) => new Set(fired(story)).size === fired(story).length,
  'time never runs backwards': ({ events }) => events.every(({ at }, i) => at >= (events[i - 1]?.at ?? at)),
};

const broken = <T>(checks: Check<T>, subject: T, story: CaseStory): string[] =>
  Object.entries(checks).flatMap(([name, holds]) =>
    holds(subject, story) ? [] : [`${name}: ${story.types.join(' ')}`],
  );

/** The invariants that the events since `from` break, with what happened. */
export function brokenSince(story: CaseStory, from: number): string[] {
  const steps = story.steps.slice(from);
  return [
    ...steps.flatMap((step) => broken(OF_AN_EVENT, step, story)),
    ...broken(OF_A_STATE, story.state, story),
  ];
}

/** The invariants that the whole case breaks, with what happened. */
export function brokenAtLast(story: CaseStory): string[] {
  return broken(OF_A_CASE, story, story);
}
