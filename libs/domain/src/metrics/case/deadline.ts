import { ClockKind } from '../../clock/clock';
import { clockOf } from '../../grievance/state';
import type { Instant } from '../../time/instant';
import type { CaseStep } from './case-history';

/** When the case is due as an event meets it; null while its total time does not run (answered on the spot). */
export function caseDueAt({ before }: CaseStep): Instant | null {
  return before.clocks[ClockKind.case]?.dueAt ?? null;
}

/** When a case that is late was due: its total time has run, so there is such an instant. */
export function caseWasDueAt({ before }: CaseStep): Instant {
  return clockOf(before, ClockKind.case).dueAt;
}

/** The first event of a life that says that the total time has run out. */
export function breachOf(life: readonly CaseStep[]): CaseStep | undefined {
  return life.find(({ event: { body } }) => body.type === 'clock_breached' && body.clock === ClockKind.case);
}

/** The first result of a life: the handler's, or the answer on the spot. */
export function resultOf(life: readonly CaseStep[]): CaseStep | undefined {
  return life.find(
    ({ event: { body } }) => body.type === 'result_submitted' || body.type === 'answered_on_spot',
  );
}
