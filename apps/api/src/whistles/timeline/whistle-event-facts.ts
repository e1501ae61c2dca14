import type { SummonedDepartment, WhistleEventBody } from '@suqiu/domain';
import { eventFacts } from '../../cases/event-facts';
import { organisationRef } from '../../organisations/organisation.view';
import type { OrganisationTree } from '../../organisations/organisation-tree';

/** Members that name something which is shown elsewhere on the whistle. */
const ELSEWHERE = new Set(['whistleNo', 'caseIds', 'rewhistleOf', 'checkInId', 'departments', 'department']);

/** The body of an event for reading: organisations by code and name; who is not to know the content gets whom it is about. */
export function whistleEventFacts(
  body: WhistleEventBody,
  isOpen: boolean,
  tree: OrganisationTree,
): Record<string, unknown> {
  if (!isOpen) {
    return 'orgId' in body ? { organisation: organisationRef(tree, body.orgId) } : {};
  }
  const members = Object.entries(eventFacts(body, tree)).filter(([name]) => !ELSEWHERE.has(name));
  return { ...Object.fromEntries(members), ...summonedIn(body, tree) };
}

function summonedIn(body: WhistleEventBody, tree: OrganisationTree) {
  const named = ({ orgId, lead }: SummonedDepartment) => ({
    organisation: organisationRef(tree, orgId),
    lead,
  });
  if (body.type === 'drafted') return { departments: body.departments.map(named) };
  if (body.type === 'department_added') return named(body.department);
  return {};
}
