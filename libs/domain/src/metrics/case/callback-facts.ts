import { Solved, type ReviewAnswer } from '../../grievance/codes';
import { MetricSet } from '../metric-set';
import type { Occurrence } from '../occurrence';
import { satisfactionSet } from '../satisfaction-set';
import { occurrence, type CaseHistory, type CaseStep } from './case-history';

interface Answered extends CaseStep {
  readonly answer: ReviewAnswer;
}

/**
 * 有效回访 and the three rates within it: a case counts once, in the period of its first answer to a result and for the
 * lead of that moment, with what the resident said last. A later answer restates that period.
 */
export function callbackFacts({ steps, traits }: CaseHistory): Occurrence[] {
  const opened = steps
    .filter(({ event }) => event.body.type === 'callback_opened')
    .map((step) => occurrence(MetricSet.callbackOpened, step));
  const answers = steps.flatMap(answeredResult);
  const [first, latest] = [answers[0], answers.at(-1)];
  if (first === undefined || latest === undefined || traits.proactive) return opened;
  const valid = occurrence(MetricSet.validCallback, first);
  return [
    ...opened,
    valid,
    ...setsOf(latest, steps).map((set) => ({ ...valid, set, why: latest.event.seq })),
  ];
}

/** An answer at the deadline, before there is a result, judges nothing yet. */
function answeredResult(step: CaseStep): Answered[] {
  const { body } = step.event;
  return body.type === 'review_answered' && step.before.result !== null
    ? [{ ...step, answer: body.answer }]
    : [];
}

function setsOf({ answer, event }: Answered, steps: readonly CaseStep[]): MetricSet[] {
  const spokenTo = steps.some(
    ({ event: { body, seq } }) =>
      seq < event.seq && (body.type === 'contacted' || body.type === 'answered_on_spot'),
  );
  return [
    ...(spokenTo ? [MetricSet.contacted] : []),
    ...(answer.solved === Solved.solved ? [MetricSet.solved] : []),
    ...satisfactionSet(answer.satisfaction, MetricSet.satisfied, MetricSet.basicallySatisfied),
  ];
}
