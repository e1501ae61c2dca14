import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What waits for a dispatcher's answer, and who is to be called, among many open cases. */
const BOARDS = `
CREATE INDEX grievances_to_decide_idx ON grievances (dispatcher_org_id, sort_due_at, id)
  WHERE NOT ended AND (status IN ('return_review', 'termination_review', 'pending_review')
    OR state #> '{extensions,pending}' <> 'null'::jsonb
    OR state -> 'pendingPause' <> 'null'::jsonb
    OR state -> 'pendingAccount' <> 'null'::jsonb);
CREATE INDEX grievances_to_call_back_idx ON grievances (sort_due_at, id)
  WHERE NOT ended AND state #> '{callback,answer}' = 'null'::jsonb;
`;

const ACCOUNTS = `
ALTER TABLE staff ADD COLUMN password_once_until timestamptz;
ALTER TABLE org_units ADD COLUMN deactivated_at timestamptz;

CREATE TABLE administration_log (
  id uuid PRIMARY KEY,
  at timestamptz NOT NULL,
  by_staff_id uuid NOT NULL
    CONSTRAINT administration_log_by_staff_id_fkey REFERENCES staff (id) ON DELETE RESTRICT,
  subject_kind text NOT NULL,
  subject text NOT NULL,
  action text NOT NULL,
  details jsonb NOT NULL,
  reason text
);
CREATE INDEX administration_log_subject_idx ON administration_log (subject_kind, subject, id);

CREATE FUNCTION refuse_change_of_administration() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER administration_log_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON administration_log
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_administration();
`;

const REVISIONS = `
CREATE TABLE catalogue_revisions (
  id uuid PRIMARY KEY,
  kind text NOT NULL,
  code text NOT NULL,
  effective_from date NOT NULL,
  effective_at timestamptz NOT NULL,
  document jsonb NOT NULL,
  basis text NOT NULL,
  added_at timestamptz NOT NULL,
  added_by uuid NOT NULL
    CONSTRAINT catalogue_revisions_added_by_fkey REFERENCES staff (id) ON DELETE RESTRICT
);
CREATE INDEX catalogue_revisions_in_force_idx ON catalogue_revisions (kind, code, effective_at, id);
CREATE TRIGGER catalogue_revisions_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON catalogue_revisions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_administration();
`;

/** Boards of offices, passwords that are good once, dated edits of catalogues, and what administrators did. */
export class Administration1765400000000 implements MigrationInterface {
  readonly name = 'Administration1765400000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [BOARDS, ACCOUNTS, REVISIONS]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE catalogue_revisions, administration_log;
      DROP FUNCTION refuse_change_of_administration();
      ALTER TABLE org_units DROP COLUMN deactivated_at;
      ALTER TABLE staff DROP COLUMN password_once_until;
      DROP INDEX grievances_to_decide_idx, grievances_to_call_back_idx;
    `);
  }
}
