import { markup, type Html } from '../markup/markup';
import { scaleOf } from './scale';

/** One bar: a unit with its value as it is written; a unit without a value has no bar. */
export interface Bar {
  readonly name: string;
  readonly value: number | null;
  readonly shown: string;
  /** The unit that the report is about. */
  readonly marked: boolean;
}

const WIDTH = 640;
const ROW = 24;
const NAMES = 150;
const VALUES = 60;
const THICK = 14;

/** Horizontal bars from zero, in the order given. Drawn with attributes alone: no style, no script. */
export function barChart(label: string, bars: readonly Bar[]): Html {
  const scale = scaleOf(
    bars.flatMap(({ value }) => (value === null ? [] : [value])),
    true,
  );
  const length = WIDTH - NAMES - VALUES;
  const rows = bars.map(({ name, value, shown, marked }, index) => {
    const y = index * ROW;
    const width = value === null ? 0 : scale.at(value, length);
    return markup`<text x="${NAMES - 10}" y="${y + 16}" class="name${marked ? ' own' : ''}" text-anchor="end">${name}</text>
      <rect
        x="${NAMES}"
        y="${y + 5}"
        width="${width.toFixed(1)}"
        height="${THICK}"
        class="bar${marked ? ' own' : ''}"
      />
      <text x="${(NAMES + width + 8).toFixed(1)}" y="${y + 16}" class="value">${shown}</text>`;
  });
  const height = bars.length * ROW;
  return markup`<svg class="chart" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${label}">
    <line x1="${NAMES}" y1="0" x2="${NAMES}" y2="${height}" class="axis" />
    ${rows}
  </svg>`;
}
