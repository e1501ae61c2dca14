import { dispatcherOf } from '../../grievance/state';
import { MetricSet } from '../metric-set';
import type { Occurrence } from '../occurrence';
import { newLeadOf, occurrence, type CaseHistory, type CaseStep } from './case-history';

/** How the case came to its leads and left them: 接收, 派遣, 回退, 上报, and whether it was pushed around. */
export function leadFacts({ steps, rules }: CaseHistory): Occurrence[] {
  const facts = steps.flatMap((step) => [...handovers(step, steps), ...returnsAndLifts(step)]);
  const moves = facts.filter(({ set }) => set === MetricSet.moved);
  const pushed = moves[rules.pingpongMoves - 1];
  return pushed === undefined ? facts : [...facts, { ...pushed, set: MetricSet.pingpong }];
}

function handovers(step: CaseStep, steps: readonly CaseStep[]): Occurrence[] {
  const lead = newLeadOf(step);
  if (lead === null) return [];
  const { body } = step.event;
  const isFirst = step.before.lead === null;
  const isDispatch = body.type === 'dispatched' || body.type === 'handed_down';
  return [
    ...(isFirst ? [occurrence(MetricSet.firstReceived, step, { orgId: lead.id })] : []),
    occurrence(MetricSet.received, step, { orgId: lead.id }),
    ...(isDispatch ? dispatches(step, body.dispatcherOrgId, steps) : []),
    ...(isFirst ? [] : [occurrence(MetricSet.moved, step)]),
  ];
}

/** Numbered by the event, so that a dispatch keeps its number when an earlier one turns out to be wrong. */
function dispatches(step: CaseStep, orgId: string, steps: readonly CaseStep[]): Occurrence[] {
  const next = steps.find(
    (later) => later.event.seq > step.event.seq && (newLeadOf(later) !== null || isUpheldReturn(later)),
  );
  const isRight = next === undefined || !isUpheldReturn(next);
  const of = (set: MetricSet): Occurrence => occurrence(set, step, { orgId, no: step.event.seq });
  return [of(MetricSet.dispatched), ...(isRight ? [of(MetricSet.dispatchedRight)] : [])];
}

function isUpheldReturn({ event: { body } }: CaseStep): boolean {
  return body.type === 'return_ruled' && body.upheld;
}

function returnsAndLifts(step: CaseStep): Occurrence[] {
  const { body } = step.event;
  switch (body.type) {
    case 'return_requested':
      return [occurrence(MetricSet.returnRequested, step)];
    case 'return_ruled':
      return body.upheld
        ? [occurrence(MetricSet.returnUpheld, step, { orgId: dispatcherOf(step.before) })]
        : [];
    case 'escalated':
      return [occurrence(MetricSet.escalated, step)];
    default:
      return [];
  }
}
