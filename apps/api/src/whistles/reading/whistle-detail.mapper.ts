import {
  departmentLight,
  type WhistleClock,
  type WhistleCommandType,
  type WhistleDepartment,
  type WhistleState,
} from '@suqiu/domain';
import { clockFields } from '../../cases/case-detail.mapper';
import { labelOf } from '../../labels/labels';
import type { OrganisationTree } from '../../organisations/organisation-tree';
import { organisationRef } from '../../organisations/organisation.view';
import { isoOf } from '../../validation/iso';
import type { CheckInRow, WhistleCaseRow, WhistleDetailRow } from './whistle-detail.query';
import type { WhistleClockView, WhistleDetailView } from './whistle-detail.view';
import type { PositionView, WhistleDepartmentView } from './whistle-department.view';
import { whistleHeadView } from './whistle-item.view';
import { seesAllOf, type WhistleScope } from './whistle-scope';

const iso = (instant: number): string => new Date(instant).toISOString();

/** What was read beside the row. */
export interface WhistleSurroundings {
  readonly scope: WhistleScope;
  readonly cases: readonly WhistleCaseRow[];
  readonly words: ReadonlyMap<string, string>;
  readonly checkIns: ReadonlyMap<string, CheckInRow>;
  readonly allowedActions: readonly WhistleCommandType[];
}

/** Puts a whistle into the shape in which one side sees it. */
export function whistleDetailView(
  row: WhistleDetailRow,
  around: WhistleSurroundings,
  tree: OrganisationTree,
): WhistleDetailView {
  const { state } = row;
  const late = new Map(row.departments.map((each) => [each.orgId, each.late]));
  return {
    ...whistleHeadView(row, tree),
    ended: row.ended,
    ruleVersion: state.rules.version,
    rewhistleOf: row.rewhistleOf,
    cases: around.cases.map(({ caseNo, title }) => ({ caseNo, title })),
    departments: state.departments
      .toSorted((a, b) => Number(b.lead) - Number(a.lead))
      .map((each) => departmentView(each, state, late.get(each.orgId) ?? false, around, tree)),
    clocks: Object.values(state.clocks).map((clock) => whistleClockView(clock, tree)),
    allowedActions: around.allowedActions,
  };
}

/** A clock of a whistle for reading. */
export function whistleClockView(clock: WhistleClock, tree: OrganisationTree): WhistleClockView {
  const { kind } = clock;
  return { ...clockFields(clock, tree), kind, label: labelOf('whistleClock', kind) };
}

function departmentView(
  department: WhistleDepartment,
  state: WhistleState,
  late: boolean,
  around: WhistleSurroundings,
  tree: OrganisationTree,
): WhistleDepartmentView {
  const { orgId, status, taskTextId } = department;
  return {
    organisation: organisationRef(tree, orgId),
    lead: department.lead,
    status,
    statusLabel: labelOf('departmentStatus', status),
    light: departmentLight(state, orgId),
    late,
    task: taskTextId === null ? null : (around.words.get(taskTextId) ?? null),
    notifiedAt: isoOf(department.notifiedAt),
    acceptedAt: isoOf(department.acceptedAt),
    contactedAt: isoOf(department.contactedAt),
    plannedAt: isoOf(department.plannedAt),
    doneAt: isoOf(department.doneAt),
    releasedAt: isoOf(department.releasedAt),
    escalated: department.escalated,
    directedAt: isoOf(department.directedAt),
    ...betweenThem(department, around),
  };
}

/** What is between street, district and the department alone. */
function betweenThem(department: WhistleDepartment, { scope, checkIns }: WhistleSurroundings) {
  const { arrival, objection, rating, opinion, invited } = department;
  const isShown = seesAllOf(scope, department.orgId);
  const checkIn = arrival && isShown ? checkIns.get(arrival.checkInId) : undefined;
  return {
    objection:
      objection && isShown
        ? { at: iso(objection.at), ruledAt: isoOf(objection.ruledAt), upheld: objection.upheld }
        : null,
    arrival: arrival && {
      at: iso(arrival.at),
      method: arrival.method,
      methodLabel: labelOf('checkInMethod', arrival.method),
      confirmed: arrival.confirmed,
      position: positionOf(checkIn),
      hasPhoto: (checkIn?.photoType ?? null) !== null,
    },
    rating:
      rating && isShown
        ? { ...rating, at: iso(rating.at), levelLabel: labelOf('satisfaction', rating.level) }
        : null,
    opinion: opinion && isShown ? { ...opinion, at: iso(opinion.at) } : null,
    invited: (isShown ? invited : []).map(({ at, by, level }) => ({
      at: iso(at),
      by,
      byLabel: labelOf('invitedRater', by),
      level,
      levelLabel: labelOf('satisfaction', level),
    })),
  };
}

function positionOf(checkIn: CheckInRow | undefined): PositionView | null {
  if (!checkIn || checkIn.lat === null || checkIn.lng === null) return null;
  return { lat: checkIn.lat, lng: checkIn.lng, accuracy: checkIn.accuracyM };
}
