import { DAY_MS, HOUR_MS, ResultOutcome, type Instant, type PauseReason } from '@suqiu/domain';
import type { Life, Plan } from '../life/life';
import type { World } from '../life/world';
import { WORDS } from '../words/words';
import { byLead } from './by-lead';
import { leader, ofLead, whileLeading } from './reaction';
import { around } from './timing';

const LEAST_MS = 4 * HOUR_MS;
const EXTENSION_DAYS = 3;
const PAUSES: readonly PauseReason[] = ['hearing', 'appraisal', 'awaiting_supplement', 'force_majeure'];

/** The lead works on the case: a share of the time that is left, longer where the matter is hard. */
export function planWork(life: Life, from: Instant, world: World): void {
  const { lead } = world.profile;
  const { random, nature, state } = life;
  const room = Math.max(nearestDue(life) - from, LEAST_MS);
  const share = random.around(ofLead(life, world, lead.usedShare) + nature.hard * lead.hardAdds, lead.spread);
  const at = (part: number): Instant => around(life, world, from + room * share * part);
  const say = (likely: number, part: number, plan: Plan): void => {
    if (random.chance(likely)) life.plan(at(part), whileLeading(life, plan));
  };
  say(0.6, 0.5, note(world));
  say(lead.assist, 0.2, askForHelp(world));
  say(lead.pause, 0.3, askForPause(world));
  if (nature.hard >= lead.accountFromHard) say(lead.account, 0.4, askForAccount(world));
  say(lead.terminate, 0.5, askForTermination(world));
  if (state.lead?.level === 'community') say(lead.escalate, 0.35, byLead(world, life, 'escalate'));
  if (share > lead.extensionFromShare && random.chance(lead.extension)) {
    life.plan(around(life, world, from + room * 0.6), whileLeading(life, askForTime(world)));
  }
  life.plan(at(1), whileLeading(life, result(world)));
}

/** The lead tries again: a result after about so many hours of work. */
export function planResult(life: Life, at: Instant, world: World): void {
  life.plan(at, whileLeading(life, result(world)));
}

/** Until when the present lead has time: the case's deadline, or that of its level where it comes first. */
function nearestDue({ state }: Life): Instant {
  const dues = [state.clocks['case'], state.clocks['holder']].flatMap((clock) =>
    clock && clock.stoppedAt === null && clock.breachedAt === null ? [clock.dueAt] : [],
  );
  return dues.length > 0 ? Math.min(...dues) : 0;
}

const WORKING = ['in_progress', 'rework'];

function result(world: World): Plan {
  const { outcomes, told } = world.profile.lead;
  return (life) => {
    const { state, random, nature } = life;
    const actor = leader(life, world);
    // Who stands still goes on working when the standstill ends.
    if (actor === null || state.pause !== null || state.account !== null) return null;
    if (!WORKING.includes(state.status)) return null;
    const outcome = random.weighted(outcomes);
    const by = random.weighted(told);
    return {
      actor,
      words: outcome === ResultOutcome.notPossible ? WORDS.notPossible : nature.reply,
      command: (textId) => ({
        type: 'submit_result',
        outcome,
        textId,
        toldBy: by === 'system' ? null : by,
      }),
    };
  };
}

function note(world: World): Plan {
  return (life) => {
    const actor = leader(life, world);
    const shownToResident = life.random.chance(0.7);
    return (
      actor && {
        actor,
        words: life.random.pick(WORDS.notes),
        command: (textId) => ({ type: 'add_note', textId, shownToResident }),
      }
    );
  };
}

function askForHelp(world: World): Plan {
  return (life) => {
    const actor = leader(life, world);
    const { lead, complainedOrgId } = life.state;
    const others = world.departments.filter(({ id }) => id !== lead?.id && id !== complainedOrgId);
    if (actor === null || others.length === 0) return null;
    const orgId = life.random.pick(others).id;
    return { actor, words: WORDS.help, command: (textId) => ({ type: 'add_assist', orgId, textId }) };
  };
}

function askForPause(world: World): Plan {
  return (life) => {
    const actor = leader(life, world);
    const reason = life.random.pick(PAUSES);
    return (
      actor && { actor, words: WORDS.pause, command: (textId) => ({ type: 'request_pause', reason, textId }) }
    );
  };
}

function askForAccount(world: World): Plan {
  return (life, now) => {
    const actor = leader(life, world);
    const [shortest, longest] = world.profile.dispatcher.accountDays;
    const expectedAt = now + Math.ceil(life.random.between(shortest, longest)) * DAY_MS;
    return (
      actor && {
        actor,
        words: WORDS.account,
        command: (textId) => ({ type: 'request_account', expectedAt, textId }),
      }
    );
  };
}

function askForTermination(world: World): Plan {
  return (life) => {
    const actor = leader(life, world);
    return (
      actor && {
        actor,
        words: WORDS.termination,
        command: (textId) => ({ type: 'request_termination', ground: 'NA_LEGAL_CHANNEL', textId }),
      }
    );
  };
}

/** Asks in the unit and for no more than the limit of the case allows, as the form of a handler does. */
function askForTime(world: World): Plan {
  return (life) => {
    const actor = leader(life, world);
    const limit = life.state.clocks['case']?.limits[0];
    if (actor === null || limit === undefined) return null;
    const amount = Math.min(limit.amount, limit.unit === 'natural_day' ? EXTENSION_DAYS : limit.amount);
    return {
      actor,
      words: WORDS.extension,
      command: (textId) => ({ type: 'request_extension', by: { amount, unit: limit.unit }, textId }),
    };
  };
}
