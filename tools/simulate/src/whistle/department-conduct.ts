import { departmentOf, whistleClockKey, type Instant, type WhistleClockKind } from '@suqiu/domain';
import { skillOf } from '../conduct/reaction';
import type { World } from '../life/world';
import { bySkillOf } from '../profile/profile';
import type { WhistleLife, WhistleMove, WhistlePlan } from './whistle-life';
import { WHISTLE_WORDS } from './whistle-words';
import { staffIn, workedFor } from './whistle-staff';

/** A department hears of the whistle: objects, or accepts, sooner or later, or not before it is late. */
export function answerLater(whistle: WhistleLife, orgId: string, at: Instant, world: World): void {
  const { objects, usedShare } = world.profile.whistles;
  const { random } = whistle;
  if (random.chance(bySkillOf(skillOf(orgId, world), objects))) {
    plan(whistle, orgId, dueShare(whistle, 'accept', orgId, at, 0.5), world, () => ({
      words: WHISTLE_WORDS.objected,
      command: (textId) => ({ type: 'object', textId }),
    }));
    return;
  }
  const share = random.around(bySkillOf(skillOf(orgId, world), usedShare));
  plan(whistle, orgId, dueShare(whistle, 'accept', orgId, at, share), world, () => ({
    words: null,
    command: () => ({ type: 'accept' }),
  }));
}

/** It comes, where it has to, and works. */
export function comeLater(whistle: WhistleLife, orgId: string, at: Instant, world: World): void {
  const { usedShare } = world.profile.whistles;
  const skill = skillOf(orgId, world);
  const share = (): number => whistle.random.around(bySkillOf(skill, usedShare));
  const arriveAt = dueShare(whistle, 'arrive', orgId, at, share());
  plan(whistle, orgId, workedFor(whistle, world, at, 0.5), world, () => ({
    words: WHISTLE_WORDS.contacted,
    command: (textId) => ({ type: 'record_contact', textId }),
  }));
  plan(whistle, orgId, arriveAt, world, arrival(orgId));
  plan(whistle, orgId, dueShare(whistle, 'plan', orgId, at, share()), world, () => ({
    words: WHISTLE_WORDS.planned,
    command: (textId) => ({ type: 'submit_plan', textId }),
  }));
  const doneAt = Math.max(
    arriveAt + 1,
    world.office.from(Math.ceil(dueShare(whistle, 'done', orgId, at, share()))),
  );
  workLater(whistle, orgId, doneAt, world);
}

/** It reports what it did. */
export function workLater(whistle: WhistleLife, orgId: string, at: Instant, world: World): void {
  plan(whistle, orgId, at, world, () => ({
    words: WHISTLE_WORDS.done,
    command: (textId) => ({ type: 'report_done', textId }),
  }));
}

/** It comes at last, because it was ordered to, or was not there. */
export function comeAgain(whistle: WhistleLife, orgId: string, at: Instant, world: World): void {
  const arriveAt = workedFor(whistle, world, at, 1.5);
  plan(whistle, orgId, arriveAt, world, arrival(orgId));
  workLater(whistle, orgId, workedFor(whistle, world, arriveAt, 8), world);
}

/** It says what it thinks of the whistle. */
export function opineLater(whistle: WhistleLife, orgId: string, at: Instant, world: World): void {
  const { opines, needed, right } = world.profile.whistles;
  if (!whistle.random.chance(opines)) return;
  plan(whistle, orgId, workedFor(whistle, world, at, 10), world, ({ random }) => {
    const [isNeeded, rightDepartments] = [random.chance(needed), random.chance(right)];
    return {
      words: WHISTLE_WORDS.opinion,
      command: (textId) => ({ type: 'rate_whistle', needed: isNeeded, rightDepartments, textId }),
    };
  });
}

function arrival(orgId: string): (whistle: WhistleLife, now: Instant, staffId: string) => Said | null {
  return (whistle, now, staffId) => {
    const department = departmentOf(whistle.state, orgId);
    if (department?.status !== 'notified' && department?.status !== 'accepted') return null;
    const checkInId = whistle.past.addCheckIn({ orgId, staffId }, now);
    return { words: null, command: () => ({ type: 'arrive', method: 'code', checkInId }) };
  };
}

type Said = Omit<WhistleMove, 'actor'>;

/** A plan of whoever answers for the department. */
function plan(
  whistle: WhistleLife,
  orgId: string,
  at: Instant,
  world: World,
  say: (whistle: WhistleLife, now: Instant, staffId: string) => Said | null,
): void {
  const planned: WhistlePlan = (later, now) => {
    const actor = staffIn(world, orgId, 'department_liaison');
    const said = actor && say(later, now, actor.staffId);
    return said && { ...said, actor };
  };
  whistle.plan(Math.ceil(at), planned);
}

/** The instant at which a share of the time of a clock is used up; where there is no such clock, a while later. */
function dueShare(
  { state }: WhistleLife,
  kind: WhistleClockKind,
  orgId: string,
  at: Instant,
  share: number,
): Instant {
  const clock = state.clocks[whistleClockKey(kind, orgId)];
  const dueAt = clock && clock.stoppedAt === null ? clock.dueAt : at + 4 * 3_600_000;
  return at + Math.max(dueAt - at, 600_000) * share;
}
