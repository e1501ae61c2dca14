import { tenuresOf, type Calendar, type GrievanceState, type Tenure } from '@suqiu/domain';
import { labelOf } from '../labels/labels';
import type { OrganisationTree } from '../organisations/organisation-tree';
import { organisationRef } from '../organisations/organisation.view';
import { isoOf } from '../validation/iso';
import type { BoardEventRow } from './board-events.query';
import type { EscalationView, NeededAssistView, NeededDepartmentView, TenureView } from './board-item.view';

/** By what a board counts time and names organisations. */
export interface BoardSurroundings {
  readonly tree: OrganisationTree;
  readonly calendar: Calendar;
  readonly now: number;
}

/** The way of a case up to the street; null where nobody has lifted it. */
export function escalationView(
  state: GrievanceState,
  events: readonly BoardEventRow[],
  { tree, calendar, now }: BoardSurroundings,
): EscalationView | null {
  const told = events.map(({ at, body }) => ({ at: at.getTime(), body }));
  const tenures = tenuresOf(told, now, calendar);
  const lifted = tenures.findLastIndex(({ cause }) => cause !== null);
  const cause = tenures[lifted]?.cause ?? null;
  if (cause === null) return null;
  return {
    from: organisationRef(tree, tenures[lifted - 1]?.lead.id ?? null),
    cause,
    causeLabel: labelOf('escalationCause', cause),
    tenures: tenures.map((tenure) => tenureView(tenure, tree)),
    assists: assistsOf(state, tree),
    departments: departmentsOf(state, tree),
  };
}

function tenureView({ lead, by, from, to, heldMs, workingMs }: Tenure, tree: OrganisationTree): TenureView {
  return {
    organisation: organisationRef(tree, lead.id),
    level: lead.level,
    by,
    byLabel: labelOf('tenureBy', by),
    from: new Date(from).toISOString(),
    to: isoOf(to),
    heldMs,
    workingMs,
  };
}

function assistsOf({ assists }: GrievanceState, tree: OrganisationTree): NeededAssistView[] {
  return assists
    .filter(({ releasedAt }) => releasedAt === null)
    .map(({ orgId, since, repliedAt, formerLead }) => ({
      organisation: organisationRef(tree, orgId),
      since: new Date(since).toISOString(),
      repliedAt: isoOf(repliedAt),
      formerLead,
    }));
}

function departmentsOf({ whistles = [] }: GrievanceState, tree: OrganisationTree): NeededDepartmentView[] {
  return whistles
    .filter(({ endedAt }) => endedAt === null)
    .flatMap(({ whistleNo, kind, departments }) =>
      departments.map(({ orgId, news, at }) => ({
        organisation: organisationRef(tree, orgId),
        whistleNo,
        kind,
        newsLabel: labelOf('whistleNews', news),
        at: new Date(at).toISOString(),
      })),
    );
}
