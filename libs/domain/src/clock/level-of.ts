import { OrgKind, type OrgLevel, type OrgRef } from '../organisation/organisation';

/** The level whose share of the time counts: a department has no share of its own, wherever it stands. */
export function levelOf(lead: OrgRef | null): OrgLevel | null {
  return lead === null || lead.kind === OrgKind.department ? null : lead.level;
}
