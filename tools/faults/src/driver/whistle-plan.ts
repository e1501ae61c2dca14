import type { SeededRandom } from '../settings/seeded-random';

/** How a summoned department behaves. */
export const Manner = {
  /** Accepts, arrives, does its part. */
  prompt: 'prompt',
  /** Does nothing until the district orders it to come. */
  absent: 'absent',
  /** Objects, and is overruled by the district, or by time. */
  overruled: 'overruled',
  unruled: 'unruled',
  /** Objects, and is excused. */
  excused: 'excused',
  /** Its first arrival is disputed by the street. */
  disputed: 'disputed',
  /** Its first result is sent back by the street. */
  sentBack: 'sentBack',
} as const;
export type Manner = (typeof Manner)[keyof typeof Manner];

/** What is to happen to a whistle. Its people do it as far as it lets them: time acts on it as well. */
export interface WhistlePlan {
  readonly name: string;
  readonly kind: 'emergency' | 'enforcement' | 'demand';
  /** Milliseconds from the start of the storm until it is drafted. */
  readonly draftedAfterMs: number;
  readonly departments: readonly { readonly orgCode: string; readonly manner: Manner }[];
  /** How departments report in. */
  readonly method: 'code' | 'qr' | 'position';
  /** Whether both sides rate, or time ends the rating. */
  readonly isRated: boolean;
  /** Pause before each round of steps, in milliseconds. */
  readonly paceMs: number;
}

const DEPARTMENTS = [
  'yunze-chengguan',
  'yunze-zhujian',
  'yunze-gongan',
  'yunze-shichang',
  'yunze-shengtai',
  'yunze-weijian',
  'yunze-jiaotong',
  'yunze-minzheng',
] as const;

/** Everybody comes in the end; half of them without trouble. */
const MANNERS: readonly Manner[] = [
  ...Array.from({ length: 6 }, () => Manner.prompt),
  ...Object.values(Manner).filter((manner) => manner !== Manner.prompt),
];

/** So many plans, the same for the same seed. */
export function makeWhistlePlans(
  random: SeededRandom,
  count: number,
  stormMs: number,
  run: string,
): WhistlePlan[] {
  return Array.from({ length: count }, (_, index) => {
    const summoned = random.shuffled(DEPARTMENTS).slice(0, 2 + Math.floor(random.between(0, 4)));
    return {
      name: `${run}-w${String(index).padStart(3, '0')}`,
      kind: random.pick(['emergency', 'enforcement', 'demand'] as const),
      draftedAfterMs: (index / count) * stormMs * 0.8 + random.between(0, 2_000),
      // The lead is never excused, so that somebody is left to rate.
      departments: summoned.map((orgCode, place) => ({
        orgCode,
        manner:
          place === 0 ? random.pick([Manner.prompt, Manner.disputed, Manner.absent]) : random.pick(MANNERS),
      })),
      method: random.pick(['code', 'qr', 'position'] as const),
      isRated: random.chance(0.7),
      paceMs: random.pick([0, 200, 1_000]),
    };
  });
}
