import { rounded, type Metric } from '@suqiu/domain';

/** A value as people read it: 95.0%, 12.5小时, 90.1, 12; "–" where there is none. */
export function shownValue(metric: Pick<Metric, 'unit' | 'decimals'>, value: number | null): string {
  if (value === null) return '–';
  const { unit, decimals } = metric;
  const exact = rounded(metric, value);
  switch (unit) {
    case 'percent':
      return `${(exact * 100).toFixed(decimals)}%`;
    case 'hours':
      return `${exact.toFixed(decimals)}小时`;
    default:
      return exact.toFixed(decimals);
  }
}
