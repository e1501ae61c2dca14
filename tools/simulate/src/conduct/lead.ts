import { HOUR_MS } from '@suqiu/domain';
import type { Life, Plan } from '../life/life';
import type { World } from '../life/world';
import { WORDS } from '../words/words';
import { byLead } from './by-lead';
import { leader, ofLead, whileLeading, type EventOf, type Reaction } from './reaction';
import { around, later } from './timing';
import { planWork } from './work';

type NewLead = EventOf<'dispatched'> | EventOf<'handed_down'> | EventOf<'escalated'>;

/** Somebody has the case: takes it, or says that it is not theirs, or that it is known already. */
export function tookOver(life: Life, { at, body }: NewLead, world: World): void {
  if (life.state.status !== 'dispatched') return;
  const { profile } = world;
  const isReturnable = body.type === 'dispatched' && body.returnable;
  const { nature, random, state } = life;
  const isWrong = nature.misrouted && state.returns.count === 0;
  if (isReturnable && (isWrong || random.chance(ofLead(life, world, profile.lead.returnAnyway)))) {
    life.plan(later(life, world, at, profile.lead.returnHours), byLead(world, life, 'request_return'));
    return;
  }
  if (nature.twin?.hasEnded === false && random.chance(profile.lead.merge)) {
    life.plan(later(life, world, at, 1), merge(world));
    return;
  }
  if (state.urgency === 'emergency' && random.chance(profile.lead.transfers)) {
    life.plan(later(life, world, at, 0.5), transfer(world, life));
    return;
  }
  life.plan(later(life, world, at, ofLead(life, world, profile.lead.signHours)), sign(world, life));
}

/** The lead has taken the case: speaks to the resident, and works. */
export const signed: Reaction<'signed'> = (life, { at }, world) => {
  const { profile } = world;
  const { state, random } = life;
  if (state.contactedAt === null && !random.chance(ofLead(life, world, profile.lead.noContact))) {
    const hours = ofLead(life, world, profile.lead.contactHours);
    life.plan(later(life, world, at, hours), contact(world, life));
  }
  for (const clock of Object.values(state.clocks)) {
    if (clock.kind !== 'milestone' || clock.stoppedAt !== null) continue;
    const used = random.around(ofLead(life, world, profile.lead.usedShare), 0.3);
    life.plan(around(life, world, at + (clock.dueAt - at) * used), milestone(world, life, clock.key));
  }
  if (state.lead?.level === 'street' && random.chance(world.whistleShare)) {
    const { streetId } = life.past.admission.location;
    const { lead } = state;
    if (streetId === lead.id) world.whistleWishes.push({ at: later(life, world, at, 5), streetId, life });
  }
  planWork(life, at, world);
};

/** Somebody who was asked for help gives it. */
export const assistAdded: Reaction<'assist_added'> = (life, { at, body }, world) => {
  const actor = world.staff.worker(body.orgId);
  if (actor === null) return;
  life.plan(later(life, world, at, 6), () => ({
    actor,
    words: WORDS.assisted,
    command: (textId) => ({ type: 'reply_assist', textId }),
  }));
};

function sign(world: World, life: Life): Plan {
  return whileLeading(life, (now) => {
    const actor = leader(now, world);
    if (actor === null || now.state.status !== 'dispatched') return null;
    return { actor, words: null, command: () => ({ type: 'sign' }) };
  });
}

function transfer(world: World, life: Life): Plan {
  return whileLeading(life, (now) => {
    const actor = leader(now, world);
    return actor && { actor, words: null, command: () => ({ type: 'transfer_emergency', service: '119' }) };
  });
}

function merge(world: World): Plan {
  return (life) => {
    const actor = leader(life, world);
    const { twin } = life.nature;
    if (actor === null || twin === null || twin.hasEnded) return null;
    const intoId = twin.state.id;
    return { actor, words: null, command: () => ({ type: 'merge', intoId }) };
  };
}

function contact(world: World, life: Life): Plan {
  return whileLeading(life, (now) => {
    const actor = leader(now, world);
    const channel = now.random.chance(0.75) ? 'phone' : 'visit';
    return (
      actor && {
        actor,
        words: WORDS.contacted,
        command: (textId) => ({ type: 'record_contact', channel, textId }),
      }
    );
  });
}

function milestone(world: World, life: Life, key: string): Plan {
  return whileLeading(life, ({ state }, now) => {
    const actor = leader(life, world);
    const clock = state.clocks[key];
    // What was done in the first minute was not done by anybody.
    if (actor === null || clock === undefined || now < clock.startedAt + HOUR_MS / 60) return null;
    return {
      actor,
      words: WORDS.milestone,
      command: (textId) => ({ type: 'reach_milestone', milestone: key.slice(key.indexOf(':') + 1), textId }),
    };
  });
}
