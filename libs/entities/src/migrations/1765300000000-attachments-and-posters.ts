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

const POSTERS = `
CREATE SEQUENCE poster_no_seq;

CREATE TABLE posters (
  id uuid PRIMARY KEY,
  no bigint NOT NULL,
  org_id uuid NOT NULL CONSTRAINT posters_org_id_fkey REFERENCES org_units (id) ON DELETE RESTRICT,
  spot text NOT NULL,
  created_by uuid NOT NULL CONSTRAINT posters_created_by_fkey REFERENCES staff (id) ON DELETE RESTRICT,
  created_at timestamptz NOT NULL,
  revoked_by uuid CONSTRAINT posters_revoked_by_fkey REFERENCES staff (id) ON DELETE RESTRICT,
  revoked_at timestamptz
);
CREATE UNIQUE INDEX posters_no_key ON posters (no);
CREATE INDEX posters_org_idx ON posters (org_id, no);
`;

/** Photos and documents of cases, whose bytes are in the store; posters with a code, and where they hang. */
export class AttachmentsAndPosters1765300000000 implements MigrationInterface {
  readonly name = 'AttachmentsAndPosters1765300000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [ATTACHMENTS, POSTERS]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE posters, attachments; DROP SEQUENCE poster_no_seq');
  }
}
