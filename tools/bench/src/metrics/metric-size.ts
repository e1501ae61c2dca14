import { parseArgs } from 'node:util';

/** How much of each is measured. */
export interface MetricSize {
  /** The stocks of cases that are compared. */
  readonly few: number;
  readonly many: number;
  readonly dashboards: number;
  /** Rounds with and without counting, each of so many commands. */
  readonly rounds: number;
  readonly commands: number;
}

/** What the goals are stated for. */
export const FULL_METRICS: MetricSize = {
  few: 10_000,
  many: 1_000_000,
  dashboards: 60,
  rounds: 4,
  commands: 100,
};

/** Reads `--cases N` and `--few N`, the larger and the smaller stock. Throws TypeError for anything else. */
export function metricSize(args: readonly string[]): MetricSize {
  const { values } = parseArgs({
    args: [...args],
    options: { cases: { type: 'string' }, few: { type: 'string' } },
  });
  const few = whole('few', values.few, FULL_METRICS.few);
  const many = whole('cases', values.cases, FULL_METRICS.many);
  if (many <= few) throw new TypeError(`--cases is more than --few, ${few}`);
  return { ...FULL_METRICS, few, many };
}

function whole(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (!/^[1-9]\d{0,7}$/.test(text)) throw new TypeError(`--${name} is a whole number, not "${text}"`);
  return Number(text);
}
