import { DomainError, DomainErrorCode } from '../errors/domain-error';
import { roleOf } from '../grievance/actor';
import { OrgKind, OrgLevel } from '../organisation/organisation';
import type { ThemeProposal } from './commands';
import type { ThemeContext, ThemeDecision, ThemeFacts } from './decision';
import { mayProposeTheme } from './tables';

/** Decides a proposal: the first event of a theme, or the refusal with its code. Pure and total. */
export function proposeTheme(proposal: ThemeProposal, context: ThemeContext): ThemeDecision {
  const { now, actor, facts } = context;
  const { textId, ...cluster } = proposal;
  const { districtId } = facts;
  if (districtId === null || !mayProposeTheme(roleOf(actor))) {
    return refused(DomainErrorCode.notPermitted, { role: roleOf(actor) });
  }
  if (proposal.month > facts.today.slice(0, 7)) {
    return refused(DomainErrorCode.themeMonthAhead, { month: proposal.month });
  }
  const unsuitable = proposal.placeIds.find((id) => !isPlaceOf(districtId, id, facts));
  if (unsuitable !== undefined) {
    return refused(DomainErrorCode.themePlaceUnsuitable, { orgId: unsuitable });
  }
  const body = { type: 'proposed', ...cluster, districtId } as const;
  return { ok: true, event: { seq: 1, at: now, actor, textId, body } };
}

/** Whether it is a street or a community of the district. */
function isPlaceOf(districtId: string, id: string, { orgs }: ThemeFacts): boolean {
  const place = orgs[id];
  if (place === undefined || place.org.kind !== OrgKind.government) return false;
  const { level } = place.org;
  return (
    (level === OrgLevel.street || level === OrgLevel.community) && place.ancestorIds.includes(districtId)
  );
}

function refused(code: DomainErrorCode, facts: Readonly<Record<string, string>>): ThemeDecision {
  return { ok: false, error: new DomainError(code, { ...facts, command: 'propose', status: null }) };
}
