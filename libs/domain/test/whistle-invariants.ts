import {
  isGone,
  nobodyOwes,
  owes,
  reportsOf,
  whistleDueItems,
  whistleHasEnded,
  whistleNoticesFor,
  type StampedWhistleEvent,
  type WhistleEventType,
  type WhistleState,
} from '../src';
import type { WhistleStory } from './whistle-story';

type Check<T> = Readonly<Record<string, (subject: T, story: WhistleStory) => boolean>>;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What must hold of every state (`domain` §2.6). */
const OF_A_STATE: Check<WhistleState> = {
  'exactly one department leads': ({ departments }) => departments.filter(({ lead }) => lead).length === 1,
  'each department is summoned once': ({ departments }) =>
    new Set(departments.map(({ orgId }) => orgId)).size === departments.length,
  'no clock runs after the end': (state) =>
    !whistleHasEnded(state.status) ||
    (whistleDueItems(state).length === 0 &&
      Object.values(state.clocks).every(({ stoppedAt }) => stoppedAt !== null)),
  'no clock of a department runs that owes nothing': ({ departments, clocks }) =>
    departments.every(
      (one) =>
        owes(one) ||
        Object.values(clocks).every(({ orgId, stoppedAt }) => orgId !== one.orgId || stoppedAt !== null),
    ),
  'who owes its work has its time running, or has been late': ({ status, departments, clocks }) =>
    status !== 'blown' ||
    departments.every(
      (one) => !owes(one) || clocks[`done:${one.orgId}`] === undefined || isOpen(clocks, one.orgId),
    ),
  'the street has its time for closing when nobody owes anything any more': (state) =>
    state.status !== 'blown' || (state.clocks['closing']?.stoppedAt === null) === nobodyOwes(state),
  'an objection waits for a ruling in its time': ({ status, departments, clocks }) =>
    status !== 'blown' ||
    departments.every(
      ({ orgId, status: standing }) =>
        (standing === 'objecting') === (clocks[`objection_review:${orgId}`]?.stoppedAt === null),
    ),
  'whoever is on site has arrived, accepted, and got in touch': ({ departments }) =>
    departments.every(
      ({ status, arrival, acceptedAt, contactedAt }) =>
        status !== 'arrived' || (arrival !== null && acceptedAt !== null && contactedAt !== null),
    ),
  'whoever is gone has no rating': ({ departments }) =>
    departments.every((one) => !isGone(one) || (one.rating === null && one.opinion === null)),
};

function isOpen(clocks: WhistleState['clocks'], orgId: string): boolean {
  return clocks[`done:${orgId}`]?.stoppedAt === null;
}

const DEPARTMENTS_OWN: readonly WhistleEventType[] = [
  'accepted',
  'objected',
  'contacted',
  'arrived',
  'planned',
  'done_reported',
  'whistle_rated',
];

/** What must hold of every event. */
const OF_AN_EVENT: Check<StampedWhistleEvent> = {
  'nothing happens after the end': ({ before }) => before === null || !whistleHasEnded(before.status),
  'events are numbered without gaps': ({ event, before, after }) =>
    event.seq === (before?.seq ?? 0) + 1 && after.seq === event.seq,
  'each event says when, by whom and under which rules': ({ event, after }, { now }) =>
    event.at <= now && event.ruleVersion === after.rules.version && event.actor.kind !== undefined,
  'nothing closes while a department owes': ({ event, before }) =>
    event.body.type !== 'closed' || (before !== null && nobodyOwes(before)),
  'only the street closes': ({ event: { body, actor }, after }) =>
    body.type !== 'closed' || (actor.kind === 'staff' && actor.orgId === after.streetOrgId),
  'nobody approves their own draft': ({ event: { body, actor }, after }) =>
    body.type !== 'approved' || (actor.kind === 'staff' && actor.staffId !== after.draftedBy),
  'a department never leaves by itself': ({ event: { body, actor }, before, after }) => {
    const left = (before?.departments ?? []).filter((one, index) => {
      const now = after.departments[index];
      return now === undefined || (!isGone(one) && isGone(now));
    });
    if (left.length === 0) return true;
    const byStreet = body.type === 'department_released' && 'orgId' in actor && actor.orgId === 'street';
    const byDistrict =
      body.type === 'objection_ruled' && body.upheld && 'orgId' in actor && actor.orgId === 'district';
    return left.length === 1 && (byStreet || byDistrict);
  },
  'a department speaks for itself only': ({ event: { body, actor } }) =>
    !DEPARTMENTS_OWN.includes(body.type) ||
    ('orgId' in body && actor.kind === 'staff' && actor.orgId === body.orgId),
  'an arrival is counted once': ({ event: { body }, before, after }) => {
    const arrivals = (state: WhistleState | null): number =>
      (state?.departments ?? []).reduce((sum, one) => sum + one.arrivals, 0);
    return arrivals(after) - arrivals(before) === (body.type === 'arrived' ? 1 : 0);
  },
  'an arrival is lost by a dispute only': ({ event: { body }, before, after }) => {
    const lost = (before?.departments ?? []).filter(
      (one, index) => one.arrival !== null && after.departments[index]?.arrival === null,
    );
    if (lost.length === 0) return body.type !== 'arrival_disputed';
    return body.type === 'arrival_disputed' && lost.length === 1 && lost[0]?.orgId === body.orgId;
  },
  'nothing fires early': ({ event: { body, at }, before }) => {
    if (body.type === 'clock_breached') return at >= (before?.clocks[body.clockKey]?.dueAt ?? Infinity);
    if (body.type === 'clock_warned')
      return at >= (before?.clocks[body.clockKey]?.warnings[0]?.at ?? Infinity);
    return true;
  },
  'cases hear nothing of what was never blown, and one thing of an event': ({ event, after }) =>
    reportsOf(event, after).length <= (after.blownAt === null ? 0 : 1),
  'notices go to those who have a part in it, and carry codes and ids': ({ event, after }) =>
    whistleNoticesFor(event, after).every(
      ({ to, params }) =>
        to.kind === 'org' &&
        [after.streetOrgId, after.districtOrgId, ...after.departments.map(({ orgId }) => orgId)].includes(
          to.orgId,
        ) &&
        Object.values(params).every((value) => typeof value !== 'string' || /^[\w.-]+$/.test(value)),
    ),
};

const fired = (story: WhistleStory): string[] =>
  story.steps.flatMap(({ event: { body }, before }) => {
    if (body.type !== 'clock_breached' && body.type !== 'clock_warned') return [];
    // The time to arrive begins again with the district's order, and fires again then.
    const startedAt = before?.clocks[body.clockKey]?.startedAt;
    const light = body.type === 'clock_warned' ? body.light : 'due';
    return [`${body.clockKey} ${light} ${String(startedAt)}`];
  });

/** What must hold of a whole whistle. */
const OF_A_WHISTLE: Check<WhistleStory> = {
  'the state is the fold of the events, also after a trip through JSON': (story) =>
    same(story.refold(), story.state) && same(JSON.parse(JSON.stringify(story.state)), story.state),
  'no clock fires twice': (story) => new Set(fired(story)).size === fired(story).length,
  'time never runs backwards': ({ events }) => events.every(({ at }, i) => at >= (events[i - 1]?.at ?? at)),
  'what is rated was closed': ({ types, state }) => state.status !== 'rated' || types.includes('closed'),
};

const broken = <T>(checks: Check<T>, subject: T, story: WhistleStory): string[] =>
  Object.entries(checks).flatMap(([name, holds]) =>
    holds(subject, story) ? [] : [`${name}: ${story.types.join(' ')}`],
  );

/** The invariants that the events since `from` break, with what happened. */
export function brokenOfWhistleSince(story: WhistleStory, from: number): string[] {
  const steps = story.steps.slice(from);
  return [
    ...steps.flatMap((step) => broken(OF_AN_EVENT, step, story)),
    ...broken(OF_A_STATE, story.state, story),
  ];
}

/** The invariants that the whole whistle breaks, with what happened. */
export function brokenOfWhistle(story: WhistleStory): string[] {
  return broken(OF_A_WHISTLE, story, story);
}
