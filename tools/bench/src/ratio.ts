/** One comparison within one run: ours beside a baseline on the same servers, and the ratio we want to reach. */
export interface Ratio {
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  readonly baseline: number;
  readonly ratio: number;
  readonly goal: { readonly atMost: number } | { readonly atLeast: number } | null;
  readonly reached: boolean | null;
}

export function ratioOf(
  what: string,
  unit: string,
  ours: number,
  baseline: number,
  goal: Ratio['goal'],
): Ratio {
  const ratio = ours / baseline;
  const reached = goal === null ? null : 'atMost' in goal ? ratio <= goal.atMost : ratio >= goal.atLeast;
  return { what, unit, ours, baseline, ratio, goal, reached };
}

/** The ratios as a table for the terminal. */
export function table(ratios: readonly Ratio[]): string {
  const head = ['measured', 'unit', 'ours', 'baseline', 'ratio', 'goal', 'reached'];
  const rows = ratios.map((r) => [
    r.what,
    r.unit,
    short(r.ours),
    short(r.baseline),
    r.ratio.toFixed(2),
    goalOf(r),
    said(r),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const short = (value: number): string => value.toFixed(value < 100 ? 1 : 0);

function goalOf({ goal }: Ratio): string {
  if (goal === null) return '–';
  return 'atMost' in goal ? `≤ ${goal.atMost}` : `≥ ${goal.atLeast}`;
}

function said({ reached }: Ratio): string {
  if (reached === null) return '–';
  return reached ? 'yes' : 'no';
}
