/** A figure as the JSON of the catalogue has it, as far as its value depends on it. */
export interface PlainMetric {
  readonly code: string;
  readonly kind: string;
  readonly exclusions: boolean;
  readonly numerator?: readonly PlainWeight[];
  readonly denominator?: readonly PlainWeight[];
  readonly set?: string;
  readonly share?: number;
  readonly weights?: string;
}

interface PlainWeight {
  readonly set: string;
  readonly weight?: number;
}

/** The JSON of a catalogue, as far as values depend on it. */
export interface PlainCatalogue {
  readonly metrics: readonly PlainMetric[];
  readonly weights: readonly {
    readonly id: string;
    readonly parts: readonly { readonly metric: string; readonly weight: number }[];
  }[];
}

/** Facts, their amounts, and both of the excluded ones. */
export type PlainCount = readonly [number, number, number, number];

/** What a cell should hold: the counts of each set, and how many of its facts took how many tenths of an hour. */
export interface PlainCell {
  readonly counts: Map<string, PlainCount>;
  readonly spreads: Map<string, Map<number, number>>;
}

/** Kinds whose value follows from a cell; stocks follow from the facts. */
export const KINDS_OF_CELLS: readonly string[] = ['ratio', 'count', 'mean', 'percentile', 'score'];

/** The value of a figure; null where there is nothing to divide by. */
export function plainValue(code: string, cell: PlainCell, catalogue: PlainCatalogue): number | null {
  const metric = catalogue.metrics.find((one) => one.code === code);
  if (metric === undefined) throw new RangeError(`there is no figure ${code}`);
  const members = ({ set, weight = 1 }: PlainWeight): number => {
    const [facts, , excluded] = cell.counts.get(set) ?? [0, 0, 0, 0];
    return weight * (metric.exclusions ? facts - excluded : facts);
  };
  const sum = (weights: readonly PlainWeight[] = []): number =>
    weights.reduce((all, one) => all + members(one), 0);
  if (metric.kind === 'count') return sum(metric.numerator);
  if (metric.kind === 'ratio') return divided(sum(metric.numerator), sum(metric.denominator));
  if (metric.kind === 'mean') {
    const [facts, amount, excluded, left] = cell.counts.get(metric.set ?? '') ?? [0, 0, 0, 0];
    return metric.exclusions
      ? divided((amount - left) / 3_600_000, facts - excluded)
      : divided(amount / 3_600_000, facts);
  }
  if (metric.kind === 'percentile') return ranked(cell.spreads.get(metric.set ?? ''), metric.share ?? 1);
  const parts = catalogue.weights.find(({ id }) => id === metric.weights)?.parts ?? [];
  const values = parts.map((part) => plainValue(part.metric, cell, catalogue));
  if (values.includes(null)) return null;
  return 100 * parts.reduce((all, { weight }, index) => all + weight * (values[index] ?? 0), 0);
}

function divided(above: number, below: number): number | null {
  return below === 0 ? null : above / below;
}

/** Every single amount in a row, and the one at the place that the share gives. */
function ranked(spread: ReadonlyMap<number, number> = new Map(), share: number): number | null {
  const all = [...spread].flatMap(([tenths, count]) => Array.from({ length: count }, () => tenths));
  all.sort((a, b) => a - b);
  const found = all[Math.ceil(share * all.length) - 1];
  return found === undefined ? null : found / 10;
}
