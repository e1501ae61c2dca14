import { markup, type Html } from '../markup/markup';
import { scaleOf } from './scale';

/** The value of a period; null where there is none, which breaks the line. */
export interface TrendPoint {
  readonly period: string;
  readonly value: number | null;
}

/** How the values are written at the axis and at the last point. */
export interface TrendOptions {
  readonly label: string;
  readonly written: (value: number) => string;
}

const WIDTH = 640;
const HEIGHT = 170;
const LEFT = 48;
const RIGHT = 24;
const TOP = 18;
const FOOT = 24;

/** A line over periods with a dot for each value. A period without a value is a gap, never a zero. */
export function trendLine(points: readonly TrendPoint[], { label, written }: TrendOptions): Html {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length === 0) return markup`<p class="none">${label}:所列周期均无数据。</p>`;
  const scale = scaleOf(values, false);
  const x = (index: number): number =>
    LEFT + (points.length === 1 ? 0.5 : index / (points.length - 1)) * (WIDTH - LEFT - RIGHT);
  const y = (value: number): number => HEIGHT - FOOT - scale.at(value, HEIGHT - FOOT - TOP);
  const dots = points.flatMap(({ value }, index) =>
    value === null ? [] : [{ x: x(index), y: y(value), value }],
  );
  const last = dots.at(-1);
  return markup`<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">
    ${scale.ticks.map(
      (tick) =>
        markup`<line
            x1="${LEFT}"
            y1="${y(tick).toFixed(1)}"
            x2="${WIDTH - RIGHT}"
            y2="${y(tick).toFixed(1)}"
            class="grid"
          />
          <text x="${LEFT - 8}" y="${(y(tick) + 4).toFixed(1)}" class="tick" text-anchor="end">${written(tick)}</text>`,
    )}
    ${points.map(
      ({ period }, index) =>
        markup`<text x="${x(index).toFixed(1)}" y="${HEIGHT - 6}" class="tick" text-anchor="middle">${period}</text>`,
    )}
    <path d="${linePath(points, x, y)}" class="line" />
    ${dots.map((dot) => markup`<circle cx="${dot.x.toFixed(1)}" cy="${dot.y.toFixed(1)}" r="3" class="dot" />`)}
    ${last ? markup`<text x="${last.x.toFixed(1)}" y="${(last.y - 8).toFixed(1)}" class="value" text-anchor="end">${written(last.value)}</text>` : null}
  </svg>`;
}

function linePath(
  points: readonly TrendPoint[],
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  return points
    .map(({ value }, index) => {
      if (value === null) return '';
      const isFirst = index === 0 || points[index - 1]?.value === null;
      return `${isFirst ? 'M' : 'L'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
    })
    .join('');
}
