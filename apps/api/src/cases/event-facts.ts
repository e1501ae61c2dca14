import type { ClockStamp, EventBody, Warning, WhistleEventBody, WhistleReport } from '@suqiu/domain';
import type { OrganisationTree } from '../organisations/organisation-tree';
import { organisationRef } from '../organisations/organisation.view';
import { isoOf } from '../validation/iso';

/** Members of an event that programs need and people do not: shown elsewhere on the case, or long. */
const ELSEWHERE = new Set(['type', 'id', 'caseNo', 'rules', 'whistleId', 'seq']);
const INSTANTS = new Set(['startedAt', 'dueAt', 'oldDueAt', 'expectedAt']);

/** The body of an event for reading: organisations by code and name instead of ids. */
export function eventFacts(
  body: EventBody | WhistleEventBody,
  tree: OrganisationTree,
): Record<string, unknown> {
  const said = body.type === 'whistle_reported' ? whistleFacts(body.report, tree) : body;
  const members = Object.entries(said).filter(([name]) => !ELSEWHERE.has(name));
  return Object.fromEntries(members.map(([name, value]) => readable(name, value, tree)));
}

/** What a whistle told the case; the departments that it summons by code and name. */
function whistleFacts({ summoned, restated, at, ...report }: WhistleReport, tree: OrganisationTree): object {
  const departments = summoned.map(({ orgId }) => organisationRef(tree, orgId));
  const moved = restated?.map(({ orgId, dueAt }) => ({
    organisation: organisationRef(tree, orgId),
    dueAt: isoOf(dueAt),
  }));
  return { ...report, at: isoOf(at), summoned: departments, ...(moved && { restated: moved }) };
}

/** A change to a clock for reading. */
export function clockStampView(stamp: ClockStamp<string>, tree: OrganisationTree): Record<string, unknown> {
  return Object.fromEntries(Object.entries(stamp).map(([name, value]) => readable(name, value, tree)));
}

function readable(name: string, value: unknown, tree: OrganisationTree): [string, unknown] {
  if (INSTANTS.has(name)) return [name, isoOf(value as number | null)];
  if (name === 'warnings')
    return [name, (value as readonly Warning[]).map(({ light, at }) => ({ light, at: isoOf(at) }))];
  if (/orgId$/i.test(name)) {
    const role = name.slice(0, -'OrgId'.length);
    return [role === '' ? 'organisation' : role, organisationRef(tree, value as string | null)];
  }
  if (isOrgRef(value)) return [name, organisationRef(tree, value.id)];
  return [name, value];
}

function isOrgRef(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && 'level' in value && 'kind' in value;
}
