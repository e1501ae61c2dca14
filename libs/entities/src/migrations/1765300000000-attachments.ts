import type { MigrationInterface, QueryRunner } from 'typeorm';

const ATTACHMENTS = `
CREATE TABLE attachments (
  id uuid PRIMARY KEY,
  uploader bytea NOT NULL,
  name text NOT NULL,
  announced_bytes integer NOT NULL,
  received_bytes integer NOT NULL,
  state text NOT NULL,
  refusal text,
  media_type text,
  kept_bytes integer,
  width integer,
  height integer,
  sha256 bytea,
  grievance_id uuid CONSTRAINT attachments_grievance_id_fkey REFERENCES grievances (id) ON DELETE RESTRICT,
  text_id uuid CONSTRAINT attachments_text_id_fkey REFERENCES grievance_texts (id) ON DELETE RESTRICT,
  created_at timestamptz NOT NULL,
  bound_at timestamptz
);
CREATE INDEX attachments_uploader_idx ON attachments (uploader, created_at);
CREATE INDEX attachments_case_idx ON attachments (grievance_id, text_id) WHERE grievance_id IS NOT NULL;
CREATE INDEX attachments_unbound_idx ON attachments (created_at, id) WHERE grievance_id IS NULL;
`;

/** Photos and documents of cases; their bytes are in the store. */
export class Attachments1765300000000 implements MigrationInterface {
  readonly name = 'Attachments1765300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ATTACHMENTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE attachments');
  }
}
