import { staffOf } from '../grievance/actor';
import { DepartmentStatus, WhistleStatus } from './codes';
import type { SummonedDepartment, WhistleEventBody, WhistleEventDraft } from './events';
import type { WhistleDepartment, WhistleState } from './state';

/** A whistle as it is drafted. */
export function bornWhistle(
  body: Extract<WhistleEventBody, { type: 'drafted' }>,
  { at, actor }: WhistleEventDraft,
): WhistleState {
  const { type: _type, departments, ...named } = body;
  return {
    ...named,
    seq: 1,
    status: WhistleStatus.drafted,
    draftedAt: at,
    draftedBy: staffOf(actor).staffId,
    blownAt: null,
    closedAt: null,
    endedAt: null,
    departments: departments.map(newDepartment),
    clocks: {},
  };
}

/** A department of which nothing has been heard yet. */
export function newDepartment(department: SummonedDepartment): WhistleDepartment {
  return {
    ...department,
    status: DepartmentStatus.notified,
    notifiedAt: null,
    acceptedAt: null,
    objection: null,
    contactedAt: null,
    arrival: null,
    arrivals: 0,
    plannedAt: null,
    doneAt: null,
    releasedAt: null,
    escalated: [],
    directedAt: null,
    rating: null,
    opinion: null,
    invited: [],
  };
}
