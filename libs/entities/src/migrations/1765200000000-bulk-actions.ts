import type { MigrationInterface, QueryRunner } from 'typeorm';

const EXPORTS = `
CREATE TABLE case_exports (
  id uuid PRIMARY KEY,
  staff_id uuid NOT NULL,
  role text NOT NULL,
  org_id uuid NOT NULL,
  format text NOT NULL,
  filter jsonb NOT NULL,
  columns text[] NOT NULL,
  rows integer NOT NULL DEFAULT 0,
  complete boolean NOT NULL DEFAULT false,
  begun_at timestamptz NOT NULL,
  ended_at timestamptz
);
`;

const BULK = `
CREATE TABLE bulk_actions (
  id uuid PRIMARY KEY,
  staff_id uuid NOT NULL,
  role text NOT NULL,
  org_id uuid NOT NULL,
  action text NOT NULL,
  body jsonb NOT NULL,
  filter jsonb,
  started_at timestamptz NOT NULL
);
CREATE TABLE bulk_rows (
  bulk_action_id uuid NOT NULL
    CONSTRAINT bulk_rows_bulk_action_id_fkey REFERENCES bulk_actions (id) ON DELETE RESTRICT,
  position integer NOT NULL,
  case_no text NOT NULL,
  outcome text NOT NULL DEFAULT 'waiting',
  attempts smallint NOT NULL DEFAULT 0,
  leased_until timestamptz,
  seq integer,
  code text,
  words text,
  settled_at timestamptz,
  PRIMARY KEY (bulk_action_id, position)
);
CREATE UNIQUE INDEX bulk_rows_case_key ON bulk_rows (bulk_action_id, case_no);
-- The first rows of every bulk action come first: a small one need not wait for the end of a large one.
CREATE INDEX bulk_rows_waiting_idx ON bulk_rows (position, bulk_action_id) WHERE outcome = 'waiting';
`;

/** Exports of the work list as a log, and commands to many cases at once with what became of each. */
export class BulkActions1765200000000 implements MigrationInterface {
  readonly name = 'BulkActions1765200000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [EXPORTS, BULK]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE bulk_rows, bulk_actions, case_exports');
  }
}
