import { MetricSet } from '../metric-set';
import type { Occurrence } from '../occurrence';
import { satisfactionSet } from '../satisfaction-set';
import type { DepartmentRecord } from './department-record';
import { counted } from './whistle-record';

/** 评哨 of a department, by the street and by those whom it invited. What nobody rated is in no set. */
export function ratingFacts({ orgId, no, rating, invited }: DepartmentRecord): Occurrence[] {
  const byStreet =
    rating === null
      ? []
      : [
          MetricSet.whistleRated,
          ...(rating.body.solved ? [MetricSet.whistleSolved] : []),
          ...satisfactionSet(
            rating.body.level,
            MetricSet.whistleSatisfied,
            MetricSet.whistleBasicallySatisfied,
          ),
        ].map((set) => counted(set, rating, orgId, { no }));
  return [
    ...byStreet,
    ...invited.flatMap((event) =>
      [
        MetricSet.invitedRated,
        ...satisfactionSet(event.body.level, MetricSet.invitedSatisfied, MetricSet.invitedBasicallySatisfied),
      ].map((set) => counted(set, event, orgId, { no: event.seq })),
    ),
  ];
}
