import type { MigrationInterface, QueryRunner } from 'typeorm';

const THEMES = `
CREATE SEQUENCE theme_no_seq;

CREATE TABLE themes (
  id uuid PRIMARY KEY,
  theme_no text NOT NULL,
  district_id uuid NOT NULL CONSTRAINT themes_district_id_fkey REFERENCES org_units (id) ON DELETE RESTRICT,
  month text NOT NULL,
  title text NOT NULL,
  category_codes text[] NOT NULL,
  place_ids uuid[] NOT NULL,
  status text NOT NULL,
  seq integer NOT NULL,
  lead_org_id uuid CONSTRAINT themes_lead_org_id_fkey REFERENCES org_units (id) ON DELETE RESTRICT,
  assist_org_ids uuid[] NOT NULL DEFAULT '{}',
  plan_text text,
  summary_text text,
  proposed_at timestamptz NOT NULL,
  adopted_at timestamptz,
  ended_at timestamptz,
  visible_org_ids uuid[] NOT NULL
);
CREATE UNIQUE INDEX themes_theme_no_key ON themes (theme_no);
CREATE INDEX themes_proposed_idx ON themes (proposed_at, id);
CREATE INDEX themes_by_month_idx ON themes (month, proposed_at, id);
CREATE INDEX themes_visible_org_ids_idx ON themes USING gin (visible_org_ids);

CREATE TABLE theme_tasks (
  theme_id uuid NOT NULL CONSTRAINT theme_tasks_theme_id_fkey REFERENCES themes (id) ON DELETE RESTRICT,
  no integer NOT NULL,
  title text NOT NULL,
  org_id uuid NOT NULL CONSTRAINT theme_tasks_org_id_fkey REFERENCES org_units (id) ON DELETE RESTRICT,
  due_on date NOT NULL,
  done_at timestamptz,
  cancelled_at timestamptz,
  PRIMARY KEY (theme_id, no)
);

CREATE TABLE theme_policies (
  theme_id uuid NOT NULL CONSTRAINT theme_policies_theme_id_fkey REFERENCES themes (id) ON DELETE RESTRICT,
  no integer NOT NULL,
  title text NOT NULL,
  reference text NOT NULL,
  PRIMARY KEY (theme_id, no)
);

CREATE TABLE theme_cases (
  theme_id uuid NOT NULL CONSTRAINT theme_cases_theme_id_fkey REFERENCES themes (id) ON DELETE RESTRICT,
  grievance_id uuid NOT NULL
    CONSTRAINT theme_cases_grievance_id_fkey REFERENCES grievances (id) ON DELETE RESTRICT,
  linked_at timestamptz NOT NULL,
  PRIMARY KEY (theme_id, grievance_id)
);
CREATE INDEX theme_cases_grievance_id_idx ON theme_cases (grievance_id);
`;

const LOG = `
CREATE TABLE theme_events (
  theme_id uuid NOT NULL CONSTRAINT theme_events_theme_id_fkey REFERENCES themes (id) ON DELETE RESTRICT,
  seq integer NOT NULL,
  type text NOT NULL,
  body jsonb NOT NULL,
  at timestamptz NOT NULL,
  actor_staff_id uuid NOT NULL,
  actor_role text NOT NULL,
  actor_org_id uuid NOT NULL,
  text_id uuid,
  command_id text NOT NULL,
  request_hash text NOT NULL,
  PRIMARY KEY (theme_id, seq)
);
CREATE UNIQUE INDEX theme_events_command_key ON theme_events (theme_id, command_id);

CREATE FUNCTION refuse_change_of_theme_events() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'theme_events is append-only: % refused', TG_OP USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER theme_events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON theme_events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_theme_events();

CREATE TABLE theme_texts (
  id uuid PRIMARY KEY,
  theme_id uuid NOT NULL CONSTRAINT theme_texts_theme_id_fkey REFERENCES themes (id) ON DELETE RESTRICT,
  kind text NOT NULL,
  body text NOT NULL,
  created_at timestamptz NOT NULL
);
CREATE INDEX theme_texts_theme_id_idx ON theme_texts (theme_id);
`;

/** The volume of a theme asks for some categories over many months; the month alone has an index already. */
const VOLUME = 'CREATE INDEX grievances_by_category_idx ON grievances (category_code, registered_at)';

/** Themes (每月一题) with their tasks, policies, cases, words and the log of what happened to them. */
export class Themes1765000000000 implements MigrationInterface {
  readonly name = 'Themes1765000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [THEMES, LOG, VOLUME]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX grievances_by_category_idx;
      DROP TABLE theme_texts, theme_events, theme_cases, theme_policies, theme_tasks, themes;
      DROP FUNCTION refuse_change_of_theme_events();
      DROP SEQUENCE theme_no_seq;
    `);
  }
}
