import type { StampedWhistleEvent, WhistleEvent } from '@suqiu/domain';
import type { World } from '../life/world';
import { answerLater, comeAgain, comeLater, opineLater, workLater } from './department-conduct';
import { approveLater, closeLater, judgeLater, lookLater, rateLater } from './street-conduct';
import type { WhistleLife } from './whistle-life';
import { WHISTLE_WORDS } from './whistle-words';
import { staffIn, workedFor } from './whistle-staff';

/** Lets people take note of what has happened to a whistle. */
export function reactToWhistle(
  whistle: WhistleLife,
  stamped: readonly StampedWhistleEvent[],
  world: World,
): void {
  for (const { event } of stamped) reactTo(whistle, event, world);
}

function reactTo(whistle: WhistleLife, { at, body }: WhistleEvent, world: World): void {
  const { random, state } = whistle;
  switch (body.type) {
    case 'drafted':
      return approveLater(whistle, at, world);
    case 'blown':
      for (const { orgId } of state.departments) answerLater(whistle, orgId, at, world);
      if (random.chance(world.profile.whistles.withdraws)) withdrawLater(whistle, at, world);
      return;
    case 'accepted':
      return comeLater(whistle, body.orgId, at, world);
    case 'objected':
      return ruleLater(whistle, body.orgId, at, world);
    case 'objection_ruled':
      return body.upheld ? closeLater(whistle, at, world) : comeLater(whistle, body.orgId, at, world);
    case 'arrived':
      return lookLater(whistle, body.orgId, at, world);
    case 'arrival_disputed':
      return comeAgain(whistle, body.orgId, at, world);
    case 'escalated':
      return directLater(whistle, body.orgId, at, world);
    case 'directed':
      return comeAgain(whistle, body.orgId, at, world);
    case 'done_reported':
      return judgeLater(whistle, body.orgId, at, world);
    case 'sent_back':
      return workLater(whistle, body.orgId, workedFor(whistle, world, at, 10), world);
    case 'alarm_raised':
      return body.alarm === 'approval_overdue'
        ? approveLater(whistle, at, world)
        : closeLater(whistle, at, world);
    case 'closed':
      for (const { orgId } of state.departments) {
        rateLater(whistle, orgId, at, world);
        opineLater(whistle, orgId, at, world);
      }
      return;
    default:
  }
}

function ruleLater(whistle: WhistleLife, orgId: string, at: number, world: World): void {
  const { upholds, neverRules } = world.profile.whistles;
  if (whistle.random.chance(neverRules)) return;
  whistle.plan(workedFor(whistle, world, at, 2), ({ state, random }) => {
    const actor = staffIn(world, state.districtOrgId, 'district_dispatcher');
    const upheld = random.chance(upholds);
    const words = upheld ? WHISTLE_WORDS.objectionUpheld : WHISTLE_WORDS.objectionRejected;
    return (
      actor && { actor, words, command: (textId) => ({ type: 'rule_objection', orgId, upheld, textId }) }
    );
  });
}

function directLater(whistle: WhistleLife, orgId: string, at: number, world: World): void {
  if (!whistle.random.chance(world.profile.whistles.directs)) return;
  whistle.plan(workedFor(whistle, world, at, 1), ({ state }) => {
    const actor = staffIn(world, state.districtOrgId, 'district_supervisor');
    return (
      actor && {
        actor,
        words: WHISTLE_WORDS.directed,
        command: (textId) => ({ type: 'direct', orgId, textId }),
      }
    );
  });
}

function withdrawLater(whistle: WhistleLife, at: number, world: World): void {
  whistle.plan(workedFor(whistle, world, at, 6), ({ state }) => {
    const actor = staffIn(world, state.streetOrgId, 'street_leader');
    return (
      actor && {
        actor,
        words: WHISTLE_WORDS.withdrawn,
        command: (textId) => ({ type: 'withdraw', textId }),
      }
    );
  });
}
