import { HOUR_MS, nobodyOwes, type Satisfaction } from '@suqiu/domain';
import type { World } from '../life/world';
import { bySkillOf } from '../profile/profile';
import { WHISTLE_WORDS } from './whistle-words';
import { skillOf } from '../conduct/reaction';
import { staffIn, workedFor } from './whistle-staff';
import type { WhistleLife } from './whistle-life';

/** The street's leader looks at what was drafted. */
export function approveLater(whistle: WhistleLife, at: number, world: World): void {
  const { refuses } = world.profile.whistles;
  whistle.plan(at + Math.ceil(whistle.random.between(0.1, 1.5) * HOUR_MS), ({ state, random }) => {
    const actor = staffIn(world, state.streetOrgId, 'street_leader');
    if (actor === null) return null;
    return random.chance(refuses)
      ? { actor, words: WHISTLE_WORDS.refused, command: (textId) => ({ type: 'refuse', textId }) }
      : { actor, words: null, command: () => ({ type: 'approve', textId: null }) };
  });
}

/** Somebody of the street looks whether the department is there. */
export function lookLater(whistle: WhistleLife, orgId: string, at: number, world: World): void {
  const { disputes } = world.profile.whistles;
  whistle.plan(workedFor(whistle, world, at, 0.7), ({ state, random }) => {
    const actor = staffIn(world, state.streetOrgId, 'street_dispatcher');
    if (actor === null) return null;
    return random.chance(disputes)
      ? {
          actor,
          words: WHISTLE_WORDS.disputed,
          command: (textId) => ({ type: 'dispute_arrival', orgId, textId }),
        }
      : { actor, words: null, command: () => ({ type: 'confirm_arrival', orgId }) };
  });
}

/** The street is content with what a department did, or not; when nobody owes anything any more it closes. */
export function judgeLater(whistle: WhistleLife, orgId: string, at: number, world: World): void {
  const { sendsBack } = world.profile.whistles;
  const likely = bySkillOf(skillOf(orgId, world), sendsBack);
  whistle.plan(workedFor(whistle, world, at, 4), ({ state, random }) => {
    const actor = staffIn(world, state.streetOrgId, 'street_dispatcher');
    if (actor === null) return null;
    if (random.chance(likely)) {
      return {
        actor,
        words: WHISTLE_WORDS.sentBack,
        command: (textId) => ({ type: 'send_back', orgId, textId }),
      };
    }
    return nobodyOwes(state)
      ? { actor, words: WHISTLE_WORDS.closed, command: (textId) => ({ type: 'close', textId }) }
      : null;
  });
}

/** The street closes when the last department is gone, without anybody having reported. */
export function closeLater(whistle: WhistleLife, at: number, world: World): void {
  if (!nobodyOwes(whistle.state)) return;
  whistle.plan(workedFor(whistle, world, at, 5), ({ state }) => {
    const actor = staffIn(world, state.streetOrgId, 'street_dispatcher');
    if (actor === null || !nobodyOwes(state)) return null;
    return { actor, words: WHISTLE_WORDS.closed, command: (textId) => ({ type: 'close', textId }) };
  });
}

/** The street rates a department; now and then a resident or a deputy does too. */
export function rateLater(whistle: WhistleLife, orgId: string, at: number, world: World): void {
  const { rates, invited, solved, whenSolved, whenNot } = world.profile.whistles;
  const { random } = whistle;
  if (!random.chance(rates)) return;
  const isSolved = random.chance(bySkillOf(skillOf(orgId, world), solved));
  const level: Satisfaction = random.weighted(isSolved ? whenSolved : whenNot);
  whistle.plan(workedFor(whistle, world, at, 6), ({ state }) => {
    const actor = staffIn(world, state.streetOrgId, 'street_leader');
    return (
      actor && {
        actor,
        words: WHISTLE_WORDS.rated,
        command: (textId) => ({ type: 'rate_department', orgId, level, solved: isSolved, textId }),
      }
    );
  });
  if (!random.chance(invited)) return;
  const by = random.pick(['resident', 'deputy'] as const);
  whistle.plan(workedFor(whistle, world, at, 3), ({ state }) => {
    const actor = staffIn(world, state.streetOrgId, 'street_dispatcher');
    return (
      actor && { actor, words: null, command: () => ({ type: 'add_rating', orgId, by, level, textId: null }) }
    );
  });
}
