import { RequestType, Urgency } from '@suqiu/domain';
import type { Move, Plan } from '../life/life';
import type { Life } from '../life/life';
import type { World } from '../life/world';
import { WORDS } from '../words/words';
import { elsewhere } from './elsewhere';
import type { Reaction } from './reaction';
import { later } from './timing';

/** What waits at the desk is looked at. */
export const registered: Reaction<'registered'> = (life, { at }, world) => {
  if (life.state.status !== 'registered') return;
  life.plan(later(life, world, at, world.profile.desk.triageHours), triage(world));
};

/** A desk that was reminded looks again. */
export const triageReminded = (life: Life, at: number, world: World): void => {
  if (life.state.status === 'registered') life.plan(later(life, world, at, 1), triage(world));
  if (life.state.status === 'accepted') life.plan(later(life, world, at, 1), sendOn(world));
};

/** What was accepted without a receiver is sent to somebody. */
export const accepted: Reaction<'accepted'> = (life, { at }, world) => {
  if (life.state.status !== 'accepted') return;
  const { categoryCode } = life.state;
  const isClear = world.profile.categories[categoryCode] !== undefined;
  const plan = isClear ? sendOn(world) : classify(world);
  life.plan(later(life, world, at, world.profile.desk.dispatchHours), plan);
};

/** What is classified now is sent to somebody. */
export const classified: Reaction<'classified'> = (life, { at }, world) => {
  life.plan(later(life, world, at, world.profile.desk.dispatchHours), sendOn(world));
};

function triage(world: World): Plan {
  const { desk } = world.profile;
  return ({ state, nature, random }) => {
    const actor = world.staff.worker(state.deskOrgId);
    if (actor === null || state.status !== 'registered') return null;
    if (state.urgency === Urgency.emergency && random.chance(desk.emergency)) {
      return { actor, words: null, command: () => ({ type: 'transfer_emergency', service: '119' }) };
    }
    if (nature.twin !== null && random.chance(desk.duplicate)) {
      return refusal(actor, 'NA_DUPLICATE');
    }
    if (state.requestType === RequestType.consultation && random.chance(desk.onSpot)) {
      return { actor, words: nature.reply, command: (textId) => ({ type: 'answer_on_spot', textId }) };
    }
    if (random.chance(desk.refuse)) return refusal(actor, random.weighted(desk.grounds));
    return { actor, words: null, command: () => ({ type: 'accept' }) };
  };
}

function refusal(actor: Move['actor'], code: keyof typeof WORDS.refused): Move {
  return { actor, words: WORDS.refused[code], command: (textId) => ({ type: 'refuse', code, textId }) };
}

function classify(world: World): Plan {
  const codes = Object.keys(world.profile.categories);
  return ({ state, random }) => {
    const actor = world.staff.worker(state.deskOrgId);
    if (actor === null) return null;
    const categoryCode = random.pick(codes);
    const { urgency } = state;
    return { actor, words: null, command: () => ({ type: 'classify', categoryCode, urgency }) };
  };
}

function sendOn(world: World): Plan {
  return (life) => {
    const actor = world.staff.worker(life.state.deskOrgId);
    const orgId = elsewhere(life, world);
    if (actor === null || orgId === null) return null;
    return {
      actor,
      words: WORDS.dispatched,
      command: (textId) => ({ type: 'dispatch', orgId, textId }),
    };
  };
}
