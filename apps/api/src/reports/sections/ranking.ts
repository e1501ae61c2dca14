import { barChart } from '../charts/bar-chart';
import { markup, type Html } from '../markup/markup';
import type { ReportRanking } from '../monthly-report';

/** The units in their order, as bars; those without a value stand last and have no rank. */
export function ranking({ title, units }: ReportRanking): Html {
  const bars = units.map(({ name, rank, value, shown, marked }) => ({
    name: rank === null ? name : `${rank}. ${name}`,
    value,
    shown,
    marked,
  }));
  return markup`<figure>
    <figcaption>${title}</figcaption>
    ${barChart(title, bars)}
  </figure>`;
}
