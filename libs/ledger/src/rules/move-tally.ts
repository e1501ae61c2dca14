import type { ClockMove } from './clock-move';

/** A page of a dry run or a report: how many cases, or whistles, were looked at, and the due instants that move in them. */
export interface MovePage {
  readonly subject: ClockMove['subject'];
  readonly looked: number;
  readonly moves: readonly ClockMove[];
}

/** In how many cases and whistles a due instant moves, and in how many a duty becomes overdue by it. */
export interface MoveCounts {
  readonly changed: number;
  readonly turnedRed: number;
  readonly whistlesChanged: number;
  readonly whistlesTurnedRed: number;
}

/** A change in figures; `organisations` by who has the cases and whistles. All count these, not clocks. */
export interface MoveTally extends MoveCounts {
  readonly cases: number;
  readonly whistles: number;
  readonly organisations: readonly (MoveCounts & { readonly orgId: string })[];
}

/** Adds the pages up. `each` is called for every page, e.g. to keep its moves. */
export async function tallied(
  pages: AsyncIterable<MovePage>,
  each: (page: MovePage) => void = () => undefined,
): Promise<MoveTally> {
  const looked = { case: 0, whistle: 0 };
  const byOrg = new Map<string, MovedSets>();
  for await (const page of pages) {
    each(page);
    looked[page.subject] += page.looked;
    for (const { orgId, subject, id, turnsRed } of page.moves) {
      const sets = byOrg.get(orgId) ?? { case: noneMoved(), whistle: noneMoved() };
      byOrg.set(orgId, sets);
      sets[subject].changed.add(id);
      if (turnsRed) sets[subject].turnedRed.add(id);
    }
  }
  const organisations = [...byOrg].map(([orgId, moved]) => ({ orgId, ...countsOf(moved) }));
  const sum = (of: keyof MoveCounts): number => organisations.reduce((total, org) => total + org[of], 0);
  return {
    cases: looked.case,
    whistles: looked.whistle,
    changed: sum('changed'),
    turnedRed: sum('turnedRed'),
    whistlesChanged: sum('whistlesChanged'),
    whistlesTurnedRed: sum('whistlesTurnedRed'),
    organisations,
  };
}

interface Moved {
  readonly changed: Set<string>;
  readonly turnedRed: Set<string>;
}

type MovedSets = Readonly<Record<ClockMove['subject'], Moved>>;

const noneMoved = (): Moved => ({ changed: new Set(), turnedRed: new Set() });

function countsOf(moved: MovedSets): MoveCounts {
  return {
    changed: moved.case.changed.size,
    turnedRed: moved.case.turnedRed.size,
    whistlesChanged: moved.whistle.changed.size,
    whistlesTurnedRed: moved.whistle.turnedRed.size,
  };
}
