import type { MigrationInterface, QueryRunner } from 'typeorm';

const APPLICATIONS = `
CREATE TABLE metric_applications (
  id uuid PRIMARY KEY,
  kind text NOT NULL,
  subject_kind text NOT NULL,
  subject_id uuid NOT NULL,
  subject_no text NOT NULL,
  part_org_id uuid,
  family text NOT NULL,
  sets text[] NOT NULL,
  figure text,
  scheme text,
  period text,
  ground text NOT NULL,
  unit_id uuid NOT NULL,
  unit jsonb NOT NULL,
  street_id uuid,
  district_id uuid NOT NULL,
  route jsonb NOT NULL,
  rules_version text NOT NULL,
  status text NOT NULL,
  passed smallint NOT NULL,
  took_part uuid[] NOT NULL,
  step_org_id uuid,
  seq integer NOT NULL,
  applied_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);
-- One application at a time for the same figures of the same subject.
CREATE UNIQUE INDEX metric_applications_open_key
  ON metric_applications (subject_id, part_org_id, family) NULLS NOT DISTINCT WHERE status = 'open';
CREATE INDEX metric_applications_inbox_idx ON metric_applications (step_org_id, applied_at, id)
  WHERE step_org_id IS NOT NULL;
CREATE INDEX metric_applications_unit_idx ON metric_applications (unit_id, applied_at, id);
CREATE INDEX metric_applications_street_idx ON metric_applications (street_id, applied_at, id);
CREATE INDEX metric_applications_district_idx ON metric_applications (district_id, applied_at, id);
CREATE INDEX metric_applications_granted_idx ON metric_applications (subject_id) WHERE status = 'granted';
`;

const STEPS = `
CREATE TABLE metric_application_steps (
  application_id uuid NOT NULL
    CONSTRAINT metric_application_steps_application_id_fkey
    REFERENCES metric_applications (id) ON DELETE RESTRICT,
  seq integer NOT NULL,
  type text NOT NULL,
  body jsonb NOT NULL,
  at timestamptz NOT NULL,
  staff_id uuid NOT NULL,
  role text NOT NULL,
  org_id uuid NOT NULL,
  PRIMARY KEY (application_id, seq)
);

CREATE FUNCTION refuse_change_of_application_steps() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'metric_application_steps is append-only: % refused', TG_OP
    USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER metric_application_steps_append_only
  BEFORE UPDATE OR DELETE OR TRUNCATE ON metric_application_steps
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_application_steps();

CREATE TABLE metric_application_texts (
  application_id uuid NOT NULL
    CONSTRAINT metric_application_texts_application_id_fkey
    REFERENCES metric_applications (id) ON DELETE RESTRICT,
  seq integer NOT NULL,
  body text NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (application_id, seq)
);
`;

/** Applications for exclusion from the figures and appeals against deductions, with a log of their steps. */
export class MetricReviews1764900000000 implements MigrationInterface {
  readonly name = 'MetricReviews1764900000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [APPLICATIONS, STEPS]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE metric_application_texts, metric_application_steps, metric_applications;
      DROP FUNCTION refuse_change_of_application_steps();
    `);
  }
}
