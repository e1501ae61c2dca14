import { parseArgs } from 'node:util';

/** What a run is made of. */
export interface Options {
  readonly seed: number;
  /** Cases to drive to closure. */
  readonly cases: number;
  /** Whistles that are drafted and driven to their end, each for a case of its own. */
  readonly whistles: number;
  /** Cases beside them that nobody ever touches. */
  readonly untouched: number;
  /** Cases that are closed, reopened and then left alone. */
  readonly reopened: number;
  /** How often each of API, worker, Temporal and PostgreSQL is killed. */
  readonly kills: number;
  /** Time over which cases come in and blows fall, in milliseconds. */
  readonly stormMs: number;
  /** How long after the last blow the driver may still need to close every case, in milliseconds. */
  readonly patienceMs: number;
  /** How late a clock may fire besides outages, in milliseconds. */
  readonly graceMs: number;
  /** The folder that keeps what the run left behind. */
  readonly evidence: string;
}

const SMOKE = { cases: 100, whistles: 12, kills: 2, stormMs: 90_000 };
const FULL = { cases: 300, whistles: 40, kills: 6, stormMs: 300_000 };

/** Reads `--smoke --seed N --cases N --whistles N --kills N --grace-seconds N --evidence folder`. Throws TypeError for anything else. */
export function readOptions(args: readonly string[], anySeed: number, evidence: string): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      smoke: { type: 'boolean', default: false },
      seed: { type: 'string' },
      cases: { type: 'string' },
      whistles: { type: 'string' },
      kills: { type: 'string' },
      'grace-seconds': { type: 'string' },
      evidence: { type: 'string' },
    },
  });
  const size = values.smoke ? SMOKE : FULL;
  const kills = whole('kills', values.kills) ?? size.kills;
  return {
    seed: whole('seed', values.seed) ?? anySeed,
    cases: whole('cases', values.cases) ?? size.cases,
    whistles: whole('whistles', values.whistles) ?? size.whistles,
    untouched: 6,
    reopened: 3,
    kills,
    stormMs: Math.max(size.stormMs, kills * 45_000),
    patienceMs: 300_000,
    graceMs: (whole('grace-seconds', values['grace-seconds']) ?? 30) * 1_000,
    evidence: values.evidence ?? evidence,
  };
}

function whole(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw new TypeError(`--${name} is a whole number, not "${text}"`);
  return Number(text);
}
