import { Satisfaction, Solved, type ReviewAnswer } from '@suqiu/domain';
import type { Life } from '../life/life';
import type { World } from '../life/world';
import { bySkillOf } from '../profile/profile';
import { skillOf } from './reaction';

/** After so many reworks people give in. */
const PATIENCE = 3;
const RESIGNED = 0.97;

/** What the resident answers: better where an able unit was in time, worse where the matter is hard. */
export function judgement(life: Life, { profile, ...world }: World): ReviewAnswer {
  const { state, random } = life;
  const { resident } = profile;
  const solved = drawnSolved(life, { profile, ...world });
  const weights =
    solved === Solved.solved
      ? resident.whenSolved
      : solved === Solved.partlySolved
        ? resident.whenPartly
        : resident.whenUnsolved;
  const satisfaction = random.weighted(weights);
  const isGivingIn = state.reworks >= PATIENCE && random.chance(RESIGNED);
  return isGivingIn
    ? { solved: Solved.solved, satisfaction: Satisfaction.basicallySatisfied }
    : { solved, satisfaction };
}

function drawnSolved({ state, nature, random }: Life, world: World): Solved {
  const { resident } = world.profile;
  const skill = skillOf(state.result?.orgId ?? state.lead?.id, world);
  const isLate = state.clocks['case']?.breachedAt != null;
  const likely =
    bySkillOf(skill, resident.solved) -
    nature.hard * resident.hardCosts -
    (isLate ? resident.lateCosts : 0) +
    state.reworks * resident.reworkGains;
  if (state.result !== null && random.chance(Math.max(likely, 0.05))) return Solved.solved;
  return random.chance(resident.partly) ? Solved.partlySolved : Solved.unsolved;
}
