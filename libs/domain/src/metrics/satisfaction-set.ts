import { Satisfaction } from '../grievance/codes';
import type { MetricSet } from './metric-set';

/** The set of a rating: 满意 (非常满意 too) or 基本满意; none for those who are not. */
export function satisfactionSet(
  level: Satisfaction,
  satisfied: MetricSet,
  basicallySatisfied: MetricSet,
): MetricSet[] {
  if (level === Satisfaction.verySatisfied || level === Satisfaction.satisfied) return [satisfied];
  return level === Satisfaction.basicallySatisfied ? [basicallySatisfied] : [];
}
