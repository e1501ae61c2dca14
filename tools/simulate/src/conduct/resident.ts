import { DAY_MS, HOUR_MS } from '@suqiu/domain';
import type { Life, Plan } from '../life/life';
import type { World } from '../life/world';
import { bySkillOf } from '../profile/profile';
import { WORDS } from '../words/words';
import { judgement } from './judgement';
import { leader, skillOf, type Reaction } from './reaction';
import { awake, later } from './timing';
import { planResult } from './work';

const RESIDENT = { kind: 'resident' } as const;
const REOPENED_WITHIN_HOURS = 200;

/** Some take their matter back, some add to it. */
export const brought: Reaction<'registered'> = (life, { at }, world) => {
  const { withdraws, supplements } = world.profile.resident;
  if (life.random.chance(withdraws)) {
    life.plan(awake(life, world, at, 24), () => ({
      actor: RESIDENT,
      words: WORDS.withdrawn,
      command: (textId) => ({ type: 'withdraw', textId }),
    }));
  }
  if (life.random.chance(supplements)) life.plan(awake(life, world, at, 20), supplement);
};

/** The resident is asked: answers online, or is called. */
export const callbackOpened: Reaction<'callback_opened'> = (life, { at, body }, world) => {
  const { resident, callback } = world.profile;
  if (body.cause === 'deadline') {
    if (life.random.chance(callback.atDeadline))
      life.plan(later(life, world, at, callback.hours), call(world));
    return;
  }
  if (life.random.chance(resident.answersOnline)) {
    life.plan(awake(life, world, at, resident.answerHours), answerOnline(world));
  } else {
    life.plan(world.office.after(at, life.random.around(callback.hours) * HOUR_MS), call(world));
  }
};

/** Who was not reached is called again. */
export const callbackAttempted: Reaction<'callback_attempted'> = (life, { at, body }, world) => {
  const { callback, rules } = life.state;
  if (body.outcome !== 'not_reached' || callback === null) return;
  if (callback.attempts.length >= rules.callbackAttempts) return;
  const ms = life.random.around(world.profile.callback.nextHours) * HOUR_MS;
  life.plan(world.office.after(at, ms), call(world));
};

/** The alarm that nobody has called is followed. */
export const remindedOfCall = (life: Life, at: number, world: World): void => {
  life.plan(world.office.after(at, life.random.around(1) * HOUR_MS), call(world));
};

/** So is the alarm that the resident was not told the outcome. */
export const remindedOfFeedback = (life: Life, at: number, world: World): void => {
  life.plan(world.office.after(at, life.random.around(2) * HOUR_MS), (now) => {
    const actor = leader(now, world);
    if (actor === null || now.state.feedback !== null) return null;
    return { actor, words: null, command: () => ({ type: 'record_feedback', channel: 'phone' }) };
  });
};

/** Back again: the handler tries once more. */
export const reworked: Reaction<'reworked'> = (life, { at }, world) => {
  if (life.state.status !== 'rework') return;
  const skill = skillOf(life.state.lead?.id, world);
  planResult(life, later(life, world, at, bySkillOf(skill, world.profile.lead.reworkHours)), world);
};

/** Nobody has anything in mind about a closed case, but for those to whom it happens again. */
export const closed: Reaction<'closed'> = (life, { at, body }, world) => {
  life.forgetPlans();
  const skill = skillOf(life.state.result?.orgId, world);
  if (!body.rated || !life.random.chance(bySkillOf(skill, world.profile.resident.reopens))) return;
  life.plan(awake(life, world, at + DAY_MS, REOPENED_WITHIN_HOURS), (now) =>
    now.state.status === 'closed'
      ? { actor: RESIDENT, words: WORDS.reopened, command: (textId) => ({ type: 'reopen', textId }) }
      : null,
  );
};

/** What the case stood still for comes to its end. */
export const paused: Reaction<'paused'> = (life, { at, body }, world) => {
  if (body.reason === 'awaiting_supplement') {
    if (life.random.chance(world.profile.resident.suppliesWhenAsked))
      life.plan(awake(life, world, at, 40), supplement);
    return;
  }
  life.plan(world.office.after(at, life.random.around(40) * HOUR_MS), (now) => {
    const actor = leader(now, world);
    if (actor === null || now.state.pause === null) return null;
    return { actor, words: WORDS.resumed, command: (textId) => ({ type: 'resume', textId }) };
  });
};

const supplement: Plan = () => ({
  actor: RESIDENT,
  words: WORDS.supplemented,
  command: (textId) => ({ type: 'supplement', textId }),
});

function answerOnline(world: World): Plan {
  return (life) => {
    if (!isAsked(life)) return null;
    const answer = judgement(life, world);
    return {
      actor: RESIDENT,
      words: WORDS.judged[answer.solved],
      command: (textId) => ({ type: 'answer_review', answer, textId }),
    };
  };
}

function call(world: World): Plan {
  const { reached, refused } = world.profile.callback;
  return (life) => {
    const actor = world.centre === null ? null : world.staff.of(world.centre.id, 'callback_agent');
    if (actor === null || !isAsked(life)) return null;
    const outcome = life.random.weighted({
      reached,
      refused,
      not_reached: 1 - reached - refused,
    });
    const answer = outcome === 'reached' ? judgement(life, world) : null;
    return {
      actor,
      words: answer === null ? WORDS.called[outcome] : WORDS.judged[answer.solved],
      command: (textId) => ({ type: 'record_callback', outcome, answer, textId }),
    };
  };
}

function isAsked({ state }: Life): boolean {
  return state.callback !== null && state.callback.answer === null && state.status !== 'closed';
}
