import { CardColour } from '../../grievance/codes';
import type { EventType } from '../../grievance/events';
import type { Instant } from '../../time/instant';
import { MetricSet } from '../metric-set';
import type { Occurrence } from '../occurrence';
import { livesOf, occurrence, type CaseHistory, type CaseStep } from './case-history';
import { LAYS_DOWN } from './holding-facts';

/** 延期, 挂账, 督办, 黄牌, 红牌. The first two last: what stands at an instant is their stock. */
export function standingFacts(history: CaseHistory): Occurrence[] {
  return [
    ...history.steps.flatMap((step) => [
      ...granted(step),
      ...onAccount(step, history.steps),
      ...watched(step),
    ]),
    ...livesOf(history).flatMap(extended),
  ];
}

function isGrant({ event: { body } }: CaseStep): boolean {
  return body.type === 'extension_decided' && body.granted;
}

function granted(step: CaseStep): Occurrence[] {
  return isGrant(step) ? [occurrence(MetricSet.extensionGranted, step)] : [];
}

function extended(life: readonly CaseStep[]): Occurrence[] {
  const grant = life.find(isGrant);
  return grant === undefined
    ? []
    : [occurrence(MetricSet.extended, grant, { until: nextAfter(grant, LAYS_DOWN, life) })];
}

function onAccount(step: CaseStep, steps: readonly CaseStep[]): Occurrence[] {
  if (step.event.body.type !== 'put_on_account') return [];
  const until = nextAfter(step, ['taken_off_account'], steps);
  return [occurrence(MetricSet.putOnAccount, step), occurrence(MetricSet.onAccount, step, { until })];
}

function nextAfter(
  { event: { seq } }: CaseStep,
  types: readonly EventType[],
  steps: readonly CaseStep[],
): Instant | null {
  return steps.find(({ event }) => event.seq > seq && types.includes(event.body.type))?.event.at ?? null;
}

function watched(step: CaseStep): Occurrence[] {
  const { body } = step.event;
  if (body.type === 'supervision_opened') return [occurrence(MetricSet.supervised, step)];
  if (body.type !== 'card_given') return [];
  const set = body.colour === CardColour.red ? MetricSet.redCard : MetricSet.yellowCard;
  return [occurrence(set, step, { orgId: body.orgId })];
}
