import type { MigrationInterface, QueryRunner } from 'typeorm';

const ORGANISATIONS_AND_STAFF = `
CREATE TABLE org_units (
  id uuid PRIMARY KEY,
  code text NOT NULL,
  name text NOT NULL,
  short_name text NOT NULL,
  level text NOT NULL,
  kind text NOT NULL,
  parent_id uuid CONSTRAINT org_units_parent_id_fkey REFERENCES org_units (id) ON DELETE RESTRICT,
  path text NOT NULL,
  active boolean NOT NULL DEFAULT true,
  address_names text[] NOT NULL DEFAULT '{}'
);
CREATE UNIQUE INDEX org_units_code_key ON org_units (code);
CREATE INDEX org_units_parent_id_idx ON org_units (parent_id);
CREATE INDEX org_units_path_idx ON org_units (path text_pattern_ops);

CREATE TABLE staff (
  id uuid PRIMARY KEY,
  username text NOT NULL,
  display_name text NOT NULL,
  password_hash text NOT NULL,
  active boolean NOT NULL DEFAULT true
);
CREATE UNIQUE INDEX staff_username_key ON staff (username);

CREATE TABLE staff_roles (
  id uuid PRIMARY KEY,
  staff_id uuid NOT NULL CONSTRAINT staff_roles_staff_id_fkey REFERENCES staff (id) ON DELETE CASCADE,
  role text NOT NULL,
  org_unit_id uuid NOT NULL CONSTRAINT staff_roles_org_unit_id_fkey REFERENCES org_units (id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX staff_roles_binding_key ON staff_roles (staff_id, role, org_unit_id);
CREATE INDEX staff_roles_org_unit_id_idx ON staff_roles (org_unit_id);

CREATE TABLE sessions (
  id uuid PRIMARY KEY,
  token_hash bytea NOT NULL,
  staff_id uuid NOT NULL CONSTRAINT sessions_staff_id_fkey REFERENCES staff (id) ON DELETE CASCADE,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz
);
CREATE UNIQUE INDEX sessions_token_hash_key ON sessions (token_hash);
CREATE INDEX sessions_staff_id_idx ON sessions (staff_id);
`;

const CATALOGUE_AND_PERSONS = `
CREATE TABLE categories (
  code text PRIMARY KEY,
  parent_code text CONSTRAINT categories_parent_code_fkey REFERENCES categories (code) ON DELETE RESTRICT,
  level smallint NOT NULL,
  name text NOT NULL,
  on_duty_list boolean NOT NULL,
  default_urgency text NOT NULL,
  path text NOT NULL,
  keywords text[] NOT NULL DEFAULT '{}',
  active boolean NOT NULL DEFAULT true,
  dispatch_rule jsonb
);
CREATE INDEX categories_parent_code_idx ON categories (parent_code);

CREATE TABLE persons (
  id uuid PRIMARY KEY,
  name_enc bytea,
  phone_enc bytea,
  key_id text NOT NULL,
  phone_index bytea,
  anonymous boolean NOT NULL,
  confidential boolean NOT NULL,
  created_at timestamptz NOT NULL
);
CREATE INDEX persons_phone_index_idx ON persons (phone_index);
`;

const GRIEVANCES = `
CREATE SEQUENCE case_no_seq;

CREATE TABLE grievances (
  id uuid PRIMARY KEY,
  case_no text NOT NULL,
  person_id uuid NOT NULL CONSTRAINT grievances_person_id_fkey REFERENCES persons (id) ON DELETE RESTRICT,
  channel text NOT NULL,
  request_type text NOT NULL,
  urgency text NOT NULL,
  category_code text NOT NULL
    CONSTRAINT grievances_category_code_fkey REFERENCES categories (code) ON DELETE RESTRICT,
  title text NOT NULL,
  description text NOT NULL,
  address text,
  community_id uuid,
  street_id uuid,
  district_id uuid NOT NULL,
  estate_id uuid,
  grid_id uuid,
  lat double precision,
  lng double precision,
  occurred_at timestamptz,
  complained_org_id uuid,
  lead_org_id uuid CONSTRAINT grievances_lead_org_id_fkey REFERENCES org_units (id) ON DELETE RESTRICT,
  dispatcher_org_id uuid,
  desk_org_id uuid NOT NULL,
  status text NOT NULL,
  level text,
  light text NOT NULL,
  seq integer NOT NULL,
  chain_head bytea NOT NULL,
  due_at timestamptz,
  next_due_at timestamptz,
  sort_due_at timestamptz NOT NULL,
  state jsonb NOT NULL,
  search tsvector NOT NULL,
  registered_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  closed_at timestamptz,
  ended boolean NOT NULL,
  process_started_at timestamptz,
  merged_into_id uuid,
  reply_text text,
  visible_org_ids uuid[] NOT NULL
);
CREATE UNIQUE INDEX grievances_case_no_key ON grievances (case_no);
CREATE INDEX grievances_person_id_idx ON grievances (person_id);
CREATE INDEX grievances_open_by_due_idx ON grievances (sort_due_at, id) WHERE NOT ended;
CREATE INDEX grievances_open_by_lead_idx ON grievances (lead_org_id, sort_due_at, id) WHERE NOT ended;
CREATE INDEX grievances_open_by_street_idx ON grievances (street_id, sort_due_at, id) WHERE NOT ended;
CREATE INDEX grievances_open_by_community_idx ON grievances (community_id, sort_due_at, id) WHERE NOT ended;
CREATE INDEX grievances_not_started_idx ON grievances (registered_at, id) WHERE process_started_at IS NULL;
CREATE INDEX grievances_registered_idx ON grievances (registered_at, id);
CREATE INDEX grievances_search_idx ON grievances USING gin (search);
CREATE INDEX grievances_visible_org_ids_idx ON grievances USING gin (visible_org_ids);
`;

const EVENTS = `
CREATE TABLE grievance_events (
  grievance_id uuid NOT NULL
    CONSTRAINT grievance_events_grievance_id_fkey REFERENCES grievances (id) ON DELETE RESTRICT,
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
  PRIMARY KEY (grievance_id, seq)
);

CREATE FUNCTION refuse_change_of_events() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'grievance_events is append-only: % refused', TG_OP USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER grievance_events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON grievance_events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_events();

CREATE TABLE grievance_texts (
  id uuid PRIMARY KEY,
  grievance_id uuid NOT NULL
    CONSTRAINT grievance_texts_grievance_id_fkey REFERENCES grievances (id) ON DELETE RESTRICT,
  kind text NOT NULL,
  body text NOT NULL,
  created_at timestamptz NOT NULL
);
CREATE INDEX grievance_texts_grievance_id_idx ON grievance_texts (grievance_id);
`;

const CLOCKS_AND_COMMANDS = `
CREATE TABLE sla_clocks (
  grievance_id uuid NOT NULL
    CONSTRAINT sla_clocks_grievance_id_fkey REFERENCES grievances (id) ON DELETE RESTRICT,
  key text NOT NULL,
  kind text NOT NULL,
  org_id uuid,
  rule_id text NOT NULL,
  started_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  warn_at timestamptz,
  stopped_at timestamptz,
  warned_at timestamptz,
  breached_at timestamptz,
  PRIMARY KEY (grievance_id, key)
);
CREATE INDEX sla_clocks_unmarked_due_idx ON sla_clocks (due_at) WHERE stopped_at IS NULL AND breached_at IS NULL;

CREATE TABLE processed_commands (
  grievance_id uuid NOT NULL
    CONSTRAINT processed_commands_grievance_id_fkey REFERENCES grievances (id) ON DELETE RESTRICT,
  command_id text NOT NULL,
  from_seq integer NOT NULL,
  to_seq integer NOT NULL,
  PRIMARY KEY (grievance_id, command_id)
);

CREATE TABLE idempotency_keys (
  scope text NOT NULL,
  key text NOT NULL,
  request_hash text NOT NULL,
  status integer NOT NULL,
  response jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (scope, key)
);
CREATE INDEX idempotency_keys_created_at_idx ON idempotency_keys (created_at);
`;

const NOTICES_AND_POLICY = `
CREATE TABLE notices (
  id uuid PRIMARY KEY,
  grievance_id uuid NOT NULL CONSTRAINT notices_grievance_id_fkey REFERENCES grievances (id) ON DELETE RESTRICT,
  seq integer NOT NULL,
  template text NOT NULL,
  recipient_kind text NOT NULL,
  org_unit_id uuid,
  params jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  read_at timestamptz
);
CREATE UNIQUE INDEX notices_once_key
  ON notices (grievance_id, seq, template, recipient_kind, org_unit_id) NULLS NOT DISTINCT;
CREATE INDEX notices_inbox_idx ON notices (org_unit_id, created_at, id);

CREATE TABLE outbox (
  id uuid PRIMARY KEY,
  topic text NOT NULL,
  key text NOT NULL,
  payload jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  available_at timestamptz NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  delivered_at timestamptz,
  last_error text
);
CREATE INDEX outbox_undelivered_idx ON outbox (available_at, id) WHERE delivered_at IS NULL;

CREATE TABLE policy_versions (
  pack_id text NOT NULL,
  version integer NOT NULL,
  body jsonb NOT NULL,
  body_hash bytea NOT NULL,
  loaded_at timestamptz NOT NULL,
  PRIMARY KEY (pack_id, version)
);
`;

/** Organisations, staff, the dispatch catalogue, residents, and cases with their events, clocks and notices. */
export class CaseRegister1764000000000 implements MigrationInterface {
  readonly name = 'CaseRegister1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [
      ORGANISATIONS_AND_STAFF,
      CATALOGUE_AND_PERSONS,
      GRIEVANCES,
      EVENTS,
      CLOCKS_AND_COMMANDS,
      NOTICES_AND_POLICY,
    ]) {
      await runner.query(part);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE policy_versions, outbox, notices, idempotency_keys, processed_commands, sla_clocks,
        grievance_texts, grievance_events, grievances, persons, categories, sessions, staff_roles, staff, org_units;
      DROP FUNCTION refuse_change_of_events();
      DROP SEQUENCE case_no_seq;
    `);
  }
}
