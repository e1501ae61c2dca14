import type { MigrationInterface, QueryRunner } from 'typeorm';

const WHISTLES = `
CREATE SEQUENCE whistle_no_seq;

CREATE TABLE whistles (
  id uuid PRIMARY KEY,
  whistle_no text NOT NULL,
  kind_id text NOT NULL,
  street_org_id uuid NOT NULL
    CONSTRAINT whistles_street_org_id_fkey REFERENCES org_units (id) ON DELETE RESTRICT,
  district_org_id uuid NOT NULL
    CONSTRAINT whistles_district_org_id_fkey REFERENCES org_units (id) ON DELETE RESTRICT,
  reason_text_id uuid NOT NULL,
  rewhistle_of_id uuid CONSTRAINT whistles_rewhistle_of_id_fkey REFERENCES whistles (id) ON DELETE RESTRICT,
  status text NOT NULL,
  light text NOT NULL,
  late boolean NOT NULL,
  seq integer NOT NULL,
  chain_head bytea NOT NULL,
  next_due_at timestamptz,
  sort_due_at timestamptz NOT NULL,
  state jsonb NOT NULL,
  drafted_at timestamptz NOT NULL,
  blown_at timestamptz,
  closed_at timestamptz,
  updated_at timestamptz NOT NULL,
  ended boolean NOT NULL,
  process_started_at timestamptz
);
CREATE UNIQUE INDEX whistles_whistle_no_key ON whistles (whistle_no);
CREATE INDEX whistles_by_street_idx ON whistles (street_org_id, status, sort_due_at, id);
CREATE INDEX whistles_open_by_street_idx ON whistles (street_org_id, sort_due_at, id) WHERE NOT ended;
CREATE INDEX whistles_open_by_district_idx ON whistles (district_org_id, late, sort_due_at, id) WHERE NOT ended;
CREATE INDEX whistles_not_started_idx ON whistles (drafted_at, id) WHERE process_started_at IS NULL;
CREATE INDEX whistles_next_due_idx ON whistles (next_due_at) WHERE NOT ended;

CREATE TABLE whistle_cases (
  whistle_id uuid NOT NULL CONSTRAINT whistle_cases_whistle_id_fkey REFERENCES whistles (id) ON DELETE RESTRICT,
  grievance_id uuid NOT NULL
    CONSTRAINT whistle_cases_grievance_id_fkey REFERENCES grievances (id) ON DELETE RESTRICT,
  PRIMARY KEY (whistle_id, grievance_id)
);
CREATE INDEX whistle_cases_grievance_id_idx ON whistle_cases (grievance_id);

CREATE TABLE whistle_departments (
  whistle_id uuid NOT NULL
    CONSTRAINT whistle_departments_whistle_id_fkey REFERENCES whistles (id) ON DELETE RESTRICT,
  org_id uuid NOT NULL CONSTRAINT whistle_departments_org_id_fkey REFERENCES org_units (id) ON DELETE RESTRICT,
  lead boolean NOT NULL,
  status text NOT NULL,
  light text NOT NULL,
  late boolean NOT NULL,
  open boolean NOT NULL,
  notified_at timestamptz,
  sort_due_at timestamptz NOT NULL,
  PRIMARY KEY (whistle_id, org_id)
);
CREATE INDEX whistle_departments_work_idx ON whistle_departments (org_id, open, sort_due_at, whistle_id)
  WHERE notified_at IS NOT NULL;
`;

const EVENTS = `
CREATE TABLE whistle_events (
  whistle_id uuid NOT NULL CONSTRAINT whistle_events_whistle_id_fkey REFERENCES whistles (id) ON DELETE RESTRICT,
  seq integer NOT NULL,
  type text NOT NULL,
  body jsonb NOT NULL,
  clocks jsonb NOT NULL,
  at timestamptz NOT NULL,
  actor_kind text NOT NULL,
  actor_staff_id uuid,
  actor_role text NOT NULL,
  actor_org_id uuid,
  text_id uuid,
  rule_version text NOT NULL,
  command_id text NOT NULL,
  recorded_at timestamptz NOT NULL,
  prev_hash bytea NOT NULL,
  hash bytea NOT NULL,
  PRIMARY KEY (whistle_id, seq)
);

CREATE OR REPLACE FUNCTION refuse_change_of_events() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER whistle_events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON whistle_events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_events();

CREATE TABLE whistle_commands (
  whistle_id uuid NOT NULL
    CONSTRAINT whistle_commands_whistle_id_fkey REFERENCES whistles (id) ON DELETE RESTRICT,
  command_id text NOT NULL,
  from_seq integer NOT NULL,
  to_seq integer NOT NULL,
  PRIMARY KEY (whistle_id, command_id)
);

CREATE TABLE whistle_texts (
  id uuid PRIMARY KEY,
  whistle_id uuid NOT NULL CONSTRAINT whistle_texts_whistle_id_fkey REFERENCES whistles (id) ON DELETE RESTRICT,
  kind text NOT NULL,
  body text NOT NULL,
  created_at timestamptz NOT NULL
);
CREATE INDEX whistle_texts_whistle_id_idx ON whistle_texts (whistle_id);

CREATE TABLE whistle_check_ins (
  id uuid PRIMARY KEY,
  whistle_id uuid NOT NULL
    CONSTRAINT whistle_check_ins_whistle_id_fkey REFERENCES whistles (id) ON DELETE RESTRICT,
  org_id uuid NOT NULL CONSTRAINT whistle_check_ins_org_id_fkey REFERENCES org_units (id) ON DELETE RESTRICT,
  staff_id uuid NOT NULL CONSTRAINT whistle_check_ins_staff_id_fkey REFERENCES staff (id) ON DELETE RESTRICT,
  method text NOT NULL,
  lat double precision,
  lng double precision,
  accuracy_m double precision,
  photo bytea,
  photo_type text,
  created_at timestamptz NOT NULL
);
CREATE INDEX whistle_check_ins_whistle_id_idx ON whistle_check_ins (whistle_id);
`;

const NOTICES_AND_REPORTS = `
ALTER TABLE notices
  ALTER COLUMN grievance_id DROP NOT NULL,
  ADD COLUMN whistle_id uuid CONSTRAINT notices_whistle_id_fkey REFERENCES whistles (id) ON DELETE RESTRICT,
  ADD CONSTRAINT notices_subject_check CHECK (num_nonnulls(grievance_id, whistle_id) = 1);
DROP INDEX notices_once_key;
CREATE UNIQUE INDEX notices_once_key
  ON notices (grievance_id, whistle_id, seq, template, recipient_kind, org_unit_id) NULLS NOT DISTINCT;

ALTER TABLE outbox ADD COLUMN position bigserial;
CREATE INDEX outbox_undelivered_reports_idx ON outbox (key, position)
  WHERE delivered_at IS NULL AND topic = 'case_report';
`;

/** Whistles with their departments, cases, events and check-ins; notices about them; reports to cases in their order. */
export class Whistles1764700000000 implements MigrationInterface {
  readonly name = 'Whistles1764700000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [WHISTLES, EVENTS, NOTICES_AND_REPORTS]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX outbox_undelivered_reports_idx;
      ALTER TABLE outbox DROP COLUMN position;
      DELETE FROM notices WHERE grievance_id IS NULL;
      DROP INDEX notices_once_key;
      ALTER TABLE notices DROP CONSTRAINT notices_subject_check, DROP COLUMN whistle_id,
        ALTER COLUMN grievance_id SET NOT NULL;
      CREATE UNIQUE INDEX notices_once_key
        ON notices (grievance_id, seq, template, recipient_kind, org_unit_id) NULLS NOT DISTINCT;
      DROP TABLE whistle_check_ins, whistle_texts, whistle_commands, whistle_events, whistle_departments,
        whistle_cases, whistles;
      DROP SEQUENCE whistle_no_seq;
      CREATE OR REPLACE FUNCTION refuse_change_of_events() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'grievance_events is append-only: % refused', TG_OP USING ERRCODE = 'restrict_violation';
      END
      $$;
    `);
  }
}
