import { Inject, Injectable } from '@nestjs/common';
import {
  DAY_MS,
  evaluate,
  HOUR_MS,
  periodBounds,
  periodOf,
  type CountsBySet,
  type Instant,
  type Metric,
  type PeriodScheme,
} from '@suqiu/domain';
import { readHours, type HourCount } from '@suqiu/ledger';
import { DataSource } from 'typeorm';
import { FigurePart, setsOf } from '../../metrics/figure-parts';
import type { FlowView, ScreenFlowView } from './screen-feed.view';
import type { ScreenUnit } from './screen-unit';

/** So many days are shown, today included. */
const DAYS = 14;
const HOURS_A_DAY = DAY_MS / HOUR_MS;

/** The two figures of a flow, as the catalogue defines them. */
export interface FlowMetrics {
  readonly received: Metric;
  readonly closed: Metric;
}

/** Days from midnight to midnight: those that people mean by today. */
const midnightDays = ({ zone }: PeriodScheme): PeriodScheme => ({
  code: 'midnight_day',
  name: '自然日',
  zone,
  unit: 'day',
  startDay: 1,
  startHour: 0,
  namedAfter: 'start',
  basis: 'design: the day of the calendar',
});

/** Reads what came and went in the area of a screen, by the hour, and counts it by the formulas of the figures. */
@Injectable()
export class ScreenFlow {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  async read(
    { district, streetId }: ScreenUnit,
    scheme: PeriodScheme,
    metrics: FlowMetrics,
    now: Instant,
  ): Promise<ScreenFlowView> {
    const days = midnightDays(scheme);
    const midnight = periodBounds(days, periodOf(days, now)).from;
    const from = midnight - (DAYS - 1) * DAY_MS;
    const sets = Object.values(metrics).flatMap((metric: Metric) =>
      setsOf(metric, FigurePart.numerator).map(({ set }) => set),
    );
    const place = { districtId: district.id, streetId };
    const rows = await readHours(this.database, { sets, ...place, from, to: now });
    const flow = (first: number, hours: number) => flowOf(metrics, countsBetween(rows, first, first + hours));
    const firstOfToday = (DAYS - 1) * HOURS_A_DAY;
    const begun = Math.floor((now - midnight) / HOUR_MS) + 1;
    return {
      today: flow(firstOfToday, HOURS_A_DAY),
      yesterday: flow(firstOfToday - HOURS_A_DAY, HOURS_A_DAY),
      hours: Array.from({ length: begun }, (_, hour) => ({ hour, ...flow(firstOfToday + hour, 1) })),
      days: Array.from({ length: DAYS }, (_, day) => ({
        date: periodOf(days, from + day * DAY_MS),
        ...flow(day * HOURS_A_DAY, HOURS_A_DAY),
      })),
    };
  }
}

function flowOf({ received, closed }: FlowMetrics, counts: CountsBySet): FlowView {
  return {
    received: evaluate(received, { counts }).value ?? 0,
    closed: evaluate(closed, { counts }).value ?? 0,
  };
}

/** The facts of some hours as the sums of a period would have them. */
function countsBetween(rows: readonly HourCount[], first: number, end: number): CountsBySet {
  const counts: { -readonly [Set in keyof CountsBySet]: CountsBySet[Set] } = {};
  for (const { set, hour, n, excluded } of rows) {
    if (hour < first || hour >= end) continue;
    const [facts = 0, , out = 0] = counts[set] ?? [];
    counts[set] = [facts + n, 0, out + excluded, 0];
  }
  return counts;
}
