import { tallied, type ClockMove, type MoveCounts, type MovePage } from '@suqiu/ledger';
import { clockKeyLabel } from '../labels/clock-key-label';
import type { OrganisationTree } from '../organisations/organisation-tree';
import { organisationRef } from '../organisations/organisation.view';
import type { MovesDto } from './rule-document.dto';
import type { DryRunView, MovedClockView } from './rules.view';

/** Adds up the pages of a dry run or a report, and keeps the moves that were asked for. */
export async function moveList(
  pages: AsyncIterable<MovePage>,
  { after, limit }: MovesDto,
  tree: OrganisationTree,
): Promise<Omit<DryRunView, 'revision'>> {
  const items: MovedClockView[] = [];
  let seen = 0;
  const tally = await tallied(pages, ({ moves }) => {
    const from = Math.max(0, after - seen);
    items.push(...moves.slice(from, from + limit - items.length).map(moveView));
    seen += moves.length;
  });
  const organisations = tally.organisations
    .map(({ orgId, ...counts }) => {
      const { code, name } = organisationRef(tree, orgId) ?? { code: '', name: '' };
      return { code, name, ...countsView(counts) };
    })
    .sort((a, b) => b.changed - a.changed || a.code.localeCompare(b.code));
  return {
    cases: tally.cases,
    whistles: tally.whistles,
    ...countsView(tally),
    organisations,
    items,
    nextAfter: after + items.length < seen ? after + items.length : null,
  };
}

function countsView({ changed, turnedRed, whistlesChanged, whistlesTurnedRed }: MoveCounts) {
  return { changed, turnRed: turnedRed, whistlesChanged, whistlesTurnRed: whistlesTurnedRed };
}

function moveView({ subject, no, clock, oldDue, newDue, turnsRed }: ClockMove): MovedClockView {
  const iso = (instant: number): string => new Date(instant).toISOString();
  const whose = subject === 'case' ? { caseNo: no, whistleNo: null } : { caseNo: null, whistleNo: no };
  const clockLabel = clockKeyLabel(subject, clock);
  return { ...whose, clock, clockLabel, oldDue: iso(oldDue), newDue: iso(newDue), turnsRed };
}
