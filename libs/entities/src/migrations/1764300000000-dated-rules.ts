import type { MigrationInterface, QueryRunner } from 'typeorm';

const RULES = `
CREATE TABLE rule_documents (
  id uuid PRIMARY KEY,
  kind text NOT NULL,
  key text NOT NULL,
  document jsonb NOT NULL,
  apply_to_open boolean NOT NULL,
  effective_from date NOT NULL,
  added_at timestamptz NOT NULL,
  added_by uuid NOT NULL CONSTRAINT rule_documents_added_by_fkey REFERENCES staff (id) ON DELETE RESTRICT
);
CREATE INDEX rule_documents_key_idx ON rule_documents (key, added_at);
CREATE UNIQUE INDEX rule_documents_policy_key ON rule_documents (key) WHERE kind = 'policy';

CREATE FUNCTION refuse_change_of_rules() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rule_documents is append-only: % refused', TG_OP USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER rule_documents_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON rule_documents
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_rules();

CREATE TABLE rule_changes (
  revision serial PRIMARY KEY,
  cause text NOT NULL,
  document_id uuid NOT NULL
    CONSTRAINT rule_changes_document_id_fkey REFERENCES rule_documents (id) ON DELETE RESTRICT,
  effective_from date NOT NULL,
  created_at timestamptz NOT NULL,
  status text NOT NULL DEFAULT 'restating',
  cases integer NOT NULL DEFAULT 0,
  changed integer NOT NULL DEFAULT 0,
  turned_red integer NOT NULL DEFAULT 0,
  finished_at timestamptz
);
CREATE UNIQUE INDEX rule_changes_document_key ON rule_changes (document_id);
-- Revision 1 is what comes with the software.
ALTER SEQUENCE rule_changes_revision_seq RESTART WITH 2;
`;

const CASES = `
ALTER TABLE grievances ADD COLUMN rule_revision integer NOT NULL DEFAULT 1;
CREATE INDEX grievances_open_by_rule_revision_idx ON grievances (rule_revision, id) WHERE NOT ended;
CREATE INDEX grievance_events_restated_idx ON grievance_events ((body ->> 'revision'), grievance_id)
  WHERE type = 'clocks_restated';
`;

const SUPERVISION = `
CREATE TABLE supervisions (
  grievance_id uuid NOT NULL
    CONSTRAINT supervisions_grievance_id_fkey REFERENCES grievances (id) ON DELETE RESTRICT,
  no integer NOT NULL,
  org_id uuid,
  kind text NOT NULL,
  level smallint NOT NULL,
  cause text,
  by_org_id uuid,
  opened_at timestamptz NOT NULL,
  answered_at timestamptz,
  closed_at timestamptz,
  PRIMARY KEY (grievance_id, no)
);
CREATE INDEX supervisions_org_idx ON supervisions (org_id, opened_at);

CREATE TABLE supervision_cards (
  grievance_id uuid NOT NULL
    CONSTRAINT supervision_cards_grievance_id_fkey REFERENCES grievances (id) ON DELETE RESTRICT,
  no integer NOT NULL,
  org_id uuid NOT NULL,
  colour text NOT NULL,
  at timestamptz NOT NULL,
  answered_at timestamptz,
  PRIMARY KEY (grievance_id, no)
);
CREATE INDEX supervision_cards_org_idx ON supervision_cards (org_id, at);
DROP INDEX grievance_events_cards_idx;
`;

/** Rules as dated data, the revision by which each case was counted, and supervisions and cards by unit. */
export class DatedRules1764300000000 implements MigrationInterface {
  readonly name = 'DatedRules1764300000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [RULES, CASES, SUPERVISION]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX grievance_events_cards_idx ON grievance_events ((body ->> 'orgId'), at) WHERE type = 'card_given';
      DROP TABLE supervision_cards, supervisions;
      DROP INDEX grievance_events_restated_idx;
      DROP INDEX grievances_open_by_rule_revision_idx;
      ALTER TABLE grievances DROP COLUMN rule_revision;
      DROP TABLE rule_changes, rule_documents;
      DROP FUNCTION refuse_change_of_rules();
    `);
  }
}
