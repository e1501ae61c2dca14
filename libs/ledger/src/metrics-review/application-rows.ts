import { OrgLevel, presentStation, type ApplicationEvent, type MetricApplication } from '@suqiu/domain';
import type { EntityManager } from 'typeorm';
import { timestamp } from '../journal/table-rows';

const COLUMNS = `id, kind, subject_kind, subject_id, subject_no, part_org_id, family, sets, figure, scheme, period, ground,
  unit_id, unit, street_id, district_id, route, rules_version, status, passed, took_part, step_org_id, seq,
  applied_at, updated_at`;

const INSERT = `
INSERT INTO metric_applications (${COLUMNS})
SELECT ${COLUMNS} FROM json_populate_record(NULL::metric_applications, $1)`;

const LOG = `
INSERT INTO metric_application_steps (application_id, seq, type, body, at, staff_id, role, org_id)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;

const KEEP_WORDS =
  'INSERT INTO metric_application_texts (application_id, seq, body, created_at) VALUES ($1, $2, $3, $4)';

const MOVE = `
UPDATE metric_applications
   SET status = $2, passed = $3, took_part = $4, step_org_id = $5, seq = $6, updated_at = $7 WHERE id = $1`;

const LOCK = `
SELECT id, kind, subject_kind, subject_id, part_org_id, family, sets, figure, scheme, period, ground, unit, district_id,
       route, rules_version, status, passed, took_part, seq, applied_at
  FROM metric_applications WHERE id = $1 FOR UPDATE`;

interface Row {
  readonly id: string;
  readonly kind: MetricApplication['kind'];
  readonly subject_kind: MetricApplication['reviewed']['kind'];
  readonly subject_id: string;
  readonly part_org_id: string | null;
  readonly family: string;
  readonly sets: readonly string[];
  readonly figure: string | null;
  readonly scheme: string | null;
  readonly period: string | null;
  readonly ground: string;
  readonly unit: MetricApplication['unit'];
  readonly district_id: string;
  readonly route: MetricApplication['route'];
  readonly rules_version: string;
  readonly status: MetricApplication['status'];
  readonly passed: number;
  readonly took_part: string[];
  readonly seq: number;
  readonly applied_at: Date;
}

/** Writes a new application. `streetId`: the street that may read it besides those who decide. */
export async function insertApplication(
  manager: EntityManager,
  application: MetricApplication,
  { subjectNo, streetId }: { readonly subjectNo: string; readonly streetId: string | null },
): Promise<void> {
  const { reviewed, disputed, unit, appliedAt } = application;
  const at = timestamp(appliedAt);
  const row = {
    id: application.id,
    kind: application.kind,
    subject_kind: reviewed.kind,
    subject_id: reviewed.id,
    subject_no: subjectNo,
    part_org_id: reviewed.partOrgId,
    family: application.family,
    sets: application.sets,
    figure: disputed?.figure ?? null,
    scheme: disputed?.scheme ?? null,
    period: disputed?.period ?? null,
    ground: application.ground,
    unit_id: unit.id,
    unit,
    street_id: unit.level === OrgLevel.street ? unit.id : streetId,
    district_id: application.districtId,
    route: application.route,
    rules_version: application.rulesVersion,
    status: application.status,
    passed: application.passed,
    took_part: application.tookPart,
    step_org_id: presentStation(application)?.orgId ?? null,
    seq: application.seq,
    applied_at: at,
    updated_at: at,
  };
  await manager.query(INSERT, [JSON.stringify(row)]);
}

/** Logs a step with its words, where it has some. */
export async function logStep(
  manager: EntityManager,
  application: MetricApplication,
  { at, by, body }: ApplicationEvent,
  words: string | null,
): Promise<void> {
  const { id, seq } = application;
  const { staffId, role, orgId } = by;
  await manager.query(LOG, [id, seq, body.type, body, timestamp(at), staffId, role, orgId]);
  if (words !== null) await manager.query(KEEP_WORDS, [id, seq, words, timestamp(at)]);
}

/** Moves the row on to where the application stands now. */
export async function moveApplication(
  manager: EntityManager,
  application: MetricApplication,
  at: number,
): Promise<void> {
  const { id, status, passed, tookPart, seq } = application;
  const stepOrgId = presentStation(application)?.orgId ?? null;
  await manager.query(MOVE, [id, status, passed, tookPart, stepOrgId, seq, timestamp(at)]);
}

/** The application, held against others until the transaction ends; null when there is none. */
export async function lockApplication(manager: EntityManager, id: string): Promise<MetricApplication | null> {
  const [row] = await manager.query<Row[]>(LOCK, [id]);
  return row ? applicationOf(row) : null;
}

function applicationOf(row: Row): MetricApplication {
  const { figure, scheme, period } = row;
  const isDisputed = figure !== null && scheme !== null && period !== null;
  return {
    id: row.id,
    kind: row.kind,
    reviewed: { kind: row.subject_kind, id: row.subject_id, partOrgId: row.part_org_id },
    family: row.family,
    sets: row.sets,
    disputed: isDisputed ? { figure, scheme, period } : null,
    ground: row.ground,
    unit: row.unit,
    districtId: row.district_id,
    route: row.route,
    rulesVersion: row.rules_version,
    status: row.status,
    passed: row.passed,
    tookPart: row.took_part,
    appliedAt: row.applied_at.getTime(),
    seq: row.seq,
  };
}
