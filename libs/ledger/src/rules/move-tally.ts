import type { ClockMove } from './case-outlook';

/** A page of a dry run or a report: how many cases were looked at, and the due instants that move in them. */
export interface MovePage {
  readonly cases: number;
  readonly moves: readonly ClockMove[];
}

/** A change in figures; `organisations` by who has the cases. All count cases, not clocks. */
export interface MoveTally {
  readonly cases: number;
  readonly changed: number;
  readonly turnedRed: number;
  readonly organisations: readonly {
    readonly orgId: string;
    readonly changed: number;
    readonly turnedRed: number;
  }[];
}

/** Adds the pages up. `each` is called for every page, e.g. to keep its moves. */
export async function tallied(
  pages: AsyncIterable<MovePage>,
  each: (page: MovePage) => void = () => undefined,
): Promise<MoveTally> {
  let cases = 0;
  const byOrg = new Map<string, CaseSets>();
  for await (const page of pages) {
    each(page);
    cases += page.cases;
    for (const { orgId, caseId, turnsRed } of page.moves) {
      const sets = byOrg.get(orgId) ?? { changed: new Set(), turnedRed: new Set() };
      byOrg.set(orgId, sets);
      sets.changed.add(caseId);
      if (turnsRed) sets.turnedRed.add(caseId);
    }
  }
  const organisations = [...byOrg].map(([orgId, { changed, turnedRed }]) => ({
    orgId,
    changed: changed.size,
    turnedRed: turnedRed.size,
  }));
  const sum = (of: 'changed' | 'turnedRed') => organisations.reduce((total, org) => total + org[of], 0);
  return { cases, changed: sum('changed'), turnedRed: sum('turnedRed'), organisations };
}

interface CaseSets {
  readonly changed: Set<string>;
  readonly turnedRed: Set<string>;
}
