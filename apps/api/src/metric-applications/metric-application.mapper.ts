import type { MetricApplication, ReviewRules } from '@suqiu/domain';
import { labelOf } from '../labels/labels';
import type { OrganisationTree } from '../organisations/organisation-tree';
import { organisationRef } from '../organisations/organisation.view';
import { KIND_LABELS, STATUS_LABELS, stepLabel } from './application-labels';
import type { ApplicationRow, ApplicationStepRow } from './metric-application.query';
import type { ApplicationItemView, ApplicationStepView, ReviewStationView } from './metric-application.view';

/** The state that the rules decide on. */
export function applicationOf(row: ApplicationRow): MetricApplication {
  const { figure, scheme, period } = row;
  const isDisputed = figure !== null && scheme !== null && period !== null;
  return {
    id: row.id,
    kind: row.kind,
    reviewed: { kind: row.subjectKind, id: row.subjectId, partOrgId: row.partOrgId },
    family: row.family,
    sets: row.sets,
    disputed: isDisputed ? { figure, scheme, period } : null,
    ground: row.ground,
    unit: row.unit,
    districtId: row.districtId,
    route: row.route,
    rulesVersion: row.rulesVersion,
    status: row.status,
    passed: row.passed,
    tookPart: row.tookPart,
    appliedAt: row.appliedAt.getTime(),
    seq: row.seq,
  };
}

export function applicationItemView(
  row: ApplicationRow,
  tree: OrganisationTree,
  { families, grounds }: ReviewRules,
): ApplicationItemView {
  const nameOf = (list: readonly { readonly code: string; readonly name: string }[], code: string) =>
    list.find((each) => each.code === code)?.name ?? code;
  return {
    id: row.id,
    kind: row.kind,
    label: KIND_LABELS[row.kind],
    subject: row.subjectKind,
    subjectNo: row.subjectNo,
    part: organisationRef(tree, row.partOrgId),
    family: { code: row.family, name: nameOf(families, row.family) },
    ground: { code: row.ground, name: nameOf(grounds, row.ground) },
    disputed: applicationOf(row).disputed,
    unit: organisationRef(tree, row.unit.id),
    status: row.status,
    statusLabel: STATUS_LABELS[row.status],
    route: row.route.map(({ step, name, orgId }, index) => ({
      code: step,
      name,
      organisation: organisationRef(tree, orgId),
      state: stationState(row, index),
    })),
    seq: row.seq,
    appliedAt: row.appliedAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

function stationState({ status, passed }: ApplicationRow, index: number): ReviewStationView['state'] {
  if (index < passed) return 'agreed';
  if (index > passed) return 'to_come';
  if (status === 'refused') return 'refused';
  return status === 'open' ? 'present' : 'to_come';
}

export function applicationStepView(
  { seq, body, at, name, role, orgId, text }: ApplicationStepRow,
  route: ApplicationRow['route'],
  tree: OrganisationTree,
): ApplicationStepView {
  const step = 'step' in body ? body.step : '';
  return {
    seq,
    type: body.type,
    label: stepLabel(body, route.find((station) => station.step === step)?.name ?? ''),
    at: at.toISOString(),
    name,
    roleLabel: labelOf('role', role),
    organisation: organisationRef(tree, orgId),
    text,
  };
}
