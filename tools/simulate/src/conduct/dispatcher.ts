import { DAY_MS, type Command } from '@suqiu/domain';
import type { Life, Plan } from '../life/life';
import type { World } from '../life/world';
import { bySkillOf } from '../profile/profile';
import { WORDS } from '../words/words';
import { elsewhere } from './elsewhere';
import { dispatcher, skillOf, type Reaction } from './reaction';
import { later } from './timing';

/** A return is ruled on, or nobody does so in time. */
export const returnRequested: Reaction<'return_requested'> = (life, { at }, world) => {
  const { ruleHours, neverRules } = world.profile.dispatcher;
  if (life.state.status !== 'return_review' || life.random.chance(neverRules)) return;
  life.plan(later(life, world, at, ruleHours), ruling(world));
};

/** A result is looked at, or passes by time. */
export const resultSubmitted: Reaction<'result_submitted'> = (life, { at }, world) => {
  const { reviewHours, neverReviews } = world.profile.dispatcher;
  if (life.random.chance(neverReviews)) return;
  life.plan(later(life, world, at, reviewHours), review(world));
};

/** More time is granted or not. */
export const extensionRequested: Reaction<'extension_requested'> = (life, { at }, world) =>
  decideLater(life, at, world, world.profile.dispatcher.grantsExtension, (granted) => (textId) => ({
    type: 'decide_extension',
    granted,
    textId,
  }));

/** A standstill is granted or not. */
export const pauseRequested: Reaction<'pause_requested'> = (life, { at }, world) =>
  decideLater(life, at, world, world.profile.dispatcher.grantsPause, (granted) => (textId) => ({
    type: 'decide_pause',
    granted,
    textId,
  }));

/** 挂账 is granted or not. */
export const accountRequested: Reaction<'account_requested'> = (life, { at }, world) =>
  decideLater(life, at, world, world.profile.dispatcher.grantsAccount, (granted) => (textId) => ({
    type: 'decide_account',
    granted,
    textId,
  }));

/** An early end is granted or not. */
export const terminationRequested: Reaction<'termination_requested'> = (life, { at }, world) =>
  decideLater(life, at, world, world.profile.dispatcher.grantsTermination, (granted) => (textId) => ({
    type: 'decide_termination',
    granted,
    textId,
  }));

/** 挂账 ends when what stood in the way is gone, about when it was expected. */
export const putOnAccount: Reaction<'put_on_account'> = (life, { body }, world) => {
  const at = world.office.after(body.expectedAt - life.random.below(20) * DAY_MS, 1);
  life.plan(at, (now) => {
    const actor = dispatcher(now, world);
    if (actor === null || now.state.account === null) return null;
    return { actor, words: WORDS.offAccount, command: (textId) => ({ type: 'take_off_account', textId }) };
  });
};

function decideLater(
  life: Life,
  at: number,
  world: World,
  grants: number,
  decision: (granted: boolean) => (textId: string) => Command,
): void {
  const { decideHours, neverDecides } = world.profile.dispatcher;
  if (life.random.chance(neverDecides)) return;
  life.plan(later(life, world, at, decideHours), (now) => {
    const actor = dispatcher(now, world);
    const granted = now.random.chance(grants);
    return actor && { actor, words: granted ? WORDS.granted : WORDS.notGranted, command: decision(granted) };
  });
}

function ruling(world: World): Plan {
  const { upholdsMisrouted, upholdsOther } = world.profile.dispatcher;
  return (life) => {
    const actor = dispatcher(life, world);
    if (actor === null || life.state.status !== 'return_review') return null;
    const likely = life.nature.misrouted && life.state.returns.count === 1 ? upholdsMisrouted : upholdsOther;
    const orgId = life.random.chance(likely) ? elsewhere(life, world) : null;
    const upheld = orgId !== null;
    return {
      actor,
      words: upheld ? WORDS.returnUpheld : WORDS.returnRejected,
      command: (textId) => ({ type: 'rule_return', upheld, orgId, textId }),
    };
  };
}

function review(world: World): Plan {
  return (life) => {
    const { state, random } = life;
    const actor = dispatcher(life, world);
    if (
      actor?.kind !== 'staff' ||
      state.status !== 'pending_review' ||
      state.result?.staffId === actor.staffId
    )
      return null;
    const rejects = bySkillOf(skillOf(state.result?.orgId, world), world.profile.dispatcher.rejects);
    const approved = !random.chance(rejects);
    return {
      actor,
      words: approved ? WORDS.approved : WORDS.rejected,
      command: (textId) => ({ type: 'review_result', approved, textId }),
    };
  };
}
