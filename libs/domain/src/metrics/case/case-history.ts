import type { GrievanceEvent } from '../../grievance/events';
import { evolve } from '../../grievance/evolve';
import type { GrievanceState } from '../../grievance/state';
import type { OrgRef } from '../../organisation/organisation';
import type { CaseTraits, SetRules } from '../fact';
import type { MetricSet } from '../metric-set';
import type { Occurrence } from '../occurrence';

/** One event of a case with the state that it met. */
export interface CaseStep {
  readonly event: GrievanceEvent;
  readonly before: GrievanceState;
}

/** Everything that the rules of the sets look at. The registration stands apart: it meets no state. */
export interface CaseHistory {
  readonly registration: GrievanceEvent;
  readonly deskOrgId: string;
  readonly steps: readonly CaseStep[];
  readonly traits: CaseTraits;
  readonly rules: SetRules;
}

/** Folds the events of a case once, for all rules. Null where there are none. */
export function historyOf(
  events: readonly GrievanceEvent[],
  traits: CaseTraits,
  rules: SetRules,
): CaseHistory | null {
  const [registration, ...later] = events;
  if (registration === undefined) return null;
  let state = evolve(null, registration);
  const { deskOrgId } = state;
  const steps = later.map((event) => {
    const before = state;
    state = evolve(state, event);
    return { event, before };
  });
  return { registration, deskOrgId, steps, traits, rules };
}

/** The lives of a case: the first one, and another for each time it was opened again. */
export function livesOf({ steps }: CaseHistory): CaseStep[][] {
  const lives: CaseStep[][] = [[]];
  for (const step of steps) {
    if (step.event.body.type === 'reopened') lives.push([]);
    lives.at(-1)?.push(step);
  }
  return lives;
}

/** The organisation that an event makes lead, where another one led before, or none; else null. */
export function newLeadOf({ event: { body }, before }: CaseStep): OrgRef | null {
  const lead =
    body.type === 'dispatched' || body.type === 'handed_down' || body.type === 'escalated'
      ? body.lead
      : body.type === 'answered_on_spot'
        ? body.org
        : null;
  return lead === null || lead.id === before.lead?.id ? null : lead;
}

/** Whom an event counts for: the lead that it met, or the desk while there is none. */
export function holderOf({ before }: CaseStep): string {
  return before.lead?.id ?? before.deskOrgId;
}

/** An event as an occurrence of a set, for the organisation that had the case. */
export function occurrence(set: MetricSet, step: CaseStep, more: Partial<Occurrence> = {}): Occurrence {
  return { set, at: step.event.at, orgId: holderOf(step), why: step.event.seq, ...more };
}
