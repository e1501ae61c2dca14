import type { SeededRandom } from '../settings/seeded-random';

/** Where a case begins: a category of the demonstration catalogue and who receives it. */
const CATEGORIES = [
  { code: 'property-service', weight: 5 },
  { code: 'property-parking', weight: 3 },
  { code: 'waste-sorting', weight: 2 },
  { code: 'illegal-building', weight: 2 },
  { code: 'street-stalls', weight: 2 },
  { code: 'unclassified', weight: 2 },
] as const;

const COMMUNITIES = ['donghu-shiniuyan', 'donghu-cuizhuyuan', 'donghu-jinjiang', 'donghu-wanghu'] as const;

export type Verdict = 'solved' | 'unsolved' | 'silent';

/** What is to happen to a case. Its people do it as far as the case lets them: time acts on it as well. */
export interface CasePlan {
  readonly name: string;
  readonly categoryCode: string;
  readonly communityCode: string;
  /** Milliseconds from the start of the storm until it is filed. */
  readonly filedAfterMs: number;
  /** Nobody touches it before it has climbed to the district. */
  readonly neglected: boolean;
  readonly returns: 'none' | 'upheld' | 'rejected' | 'unruled';
  readonly hasNote: boolean;
  readonly isExtended: boolean;
  /** How often the dispatcher sends the result back before passing it. */
  readonly rejections: number;
  readonly isReviewed: boolean;
  /** What the resident says, call-back after call-back; the last one again and again. */
  readonly verdicts: readonly Verdict[];
  readonly by: 'resident' | 'call';
  readonly isReopened: boolean;
  /** Nobody touches it after it was reopened: it stays open to the end of the run. */
  readonly staysOpen: boolean;
  /** Pause before each step, in milliseconds. */
  readonly paceMs: number;
}

/** So many plans, the same for the same seed. Neglected cases come first, as they need the longest. */
export function makePlans(random: SeededRandom, count: number, stormMs: number, run: string): CasePlan[] {
  const neglected = Math.round(count * 0.06);
  return Array.from({ length: count }, (_, index) => {
    const isNeglected = index < neglected;
    const share = isNeglected ? 0.02 : (index - neglected) / (count - neglected);
    return {
      name: `${run}-${String(index).padStart(4, '0')}`,
      categoryCode: isNeglected ? 'property-service' : weighted(random),
      communityCode: random.pick(COMMUNITIES),
      filedAfterMs: share * stormMs * 0.85 + random.between(0, 2_000),
      neglected: isNeglected,
      returns: random.chance(0.2) ? random.pick(['upheld', 'rejected', 'unruled'] as const) : 'none',
      hasNote: random.chance(0.3),
      isExtended: random.chance(0.1),
      rejections: random.chance(0.1) ? 1 : 0,
      isReviewed: random.chance(0.9),
      verdicts: verdicts(random),
      by: random.chance(0.5) ? 'resident' : 'call',
      isReopened: random.chance(0.08),
      staysOpen: false,
      paceMs: random.pick([0, 200, 1_000, 3_000]),
    };
  });
}

/** Cases beside the driven ones that are closed soon, reopened, and left alone. */
export function makeReopened(like: CasePlan, count: number): CasePlan[] {
  return Array.from({ length: count }, (_, index) => ({
    ...like,
    name: `${like.name}-reopened-${index}`,
    neglected: false,
    returns: 'none',
    rejections: 0,
    verdicts: ['solved'],
    by: 'resident',
    isReopened: true,
    staysOpen: true,
  }));
}

function verdicts(random: SeededRandom): Verdict[] {
  const draw = random.next();
  if (draw < 0.15) return ['unsolved', 'solved'];
  if (draw < 0.2) return ['unsolved', 'unsolved', 'solved'];
  return draw < 0.27 ? ['silent'] : ['solved'];
}

function weighted(random: SeededRandom): string {
  return random.pick(CATEGORIES.flatMap(({ code, weight }) => Array.from({ length: weight }, () => code)));
}
