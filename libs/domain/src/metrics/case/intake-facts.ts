import { ClockKind } from '../../clock/clock';
import { NonAcceptanceCode } from '../../grievance/codes';
import { MetricSet } from '../metric-set';
import type { Occurrence } from '../occurrence';
import { occurrence, type CaseHistory, type CaseStep } from './case-history';

/** What the desk did: 上报, 立案, 重复. All of it counts for the desk, whoever leads later. */
export function intakeFacts({ registration, deskOrgId, steps }: CaseHistory): Occurrence[] {
  const { at, seq } = registration;
  const atDesk = (set: MetricSet, step: CaseStep): Occurrence => occurrence(set, step, { orgId: deskOrgId });
  return [
    { set: MetricSet.registered, at, orgId: deskOrgId, why: seq },
    ...steps.flatMap((step) => {
      if (step.event.body.type === 'accepted') {
        const due = step.before.clocks[ClockKind.triage]?.dueAt;
        const inTime = due === undefined || step.event.at <= due;
        return [
          atDesk(MetricSet.accepted, step),
          ...(inTime ? [atDesk(MetricSet.acceptedInTime, step)] : []),
        ];
      }
      return endsAsRepeat(step, steps) ? [atDesk(MetricSet.repeat, step)] : [];
    }),
  ];
}

/** The same matter is, or was, another case (Art. 11(3)): merged, refused or terminated for it. */
function endsAsRepeat({ event: { body, seq } }: CaseStep, steps: readonly CaseStep[]): boolean {
  if (body.type === 'merged') return true;
  if (body.type === 'not_accepted') return body.code === NonAcceptanceCode.duplicate;
  if (body.type !== 'terminated') return false;
  const asked = steps.findLast(({ event }) => event.seq < seq && event.body.type === 'termination_requested')
    ?.event.body;
  return asked?.type === 'termination_requested' && asked.ground === NonAcceptanceCode.duplicate;
}
