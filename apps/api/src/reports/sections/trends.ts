import { trendLine } from '../charts/trend-line';
import { markup, type Html } from '../markup/markup';
import type { ReportTrend } from '../monthly-report';

/** A line for each figure over the past periods. */
export function trends(all: readonly ReportTrend[]): Html {
  return markup`${all.map(({ name, percent, points }) => {
    const written = (value: number): string =>
      percent ? `${Number((value * 100).toFixed(1))}%` : String(Number(value.toFixed(1)));
    return markup`<figure>
      <figcaption>${name}</figcaption>
      ${trendLine(points, { label: name, written })}
    </figure>`;
  })}`;
}
