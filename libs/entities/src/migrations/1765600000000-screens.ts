import type { MigrationInterface, QueryRunner } from 'typeorm';

const SCREENS = `
CREATE TABLE screens (
  id uuid PRIMARY KEY,
  token_hash bytea NOT NULL,
  org_id uuid NOT NULL CONSTRAINT screens_org_id_fkey REFERENCES org_units (id) ON DELETE RESTRICT,
  name text NOT NULL,
  created_by uuid NOT NULL CONSTRAINT screens_created_by_fkey REFERENCES staff (id) ON DELETE RESTRICT,
  created_at timestamptz NOT NULL,
  valid_until timestamptz,
  last_read_at timestamptz,
  revoked_by uuid CONSTRAINT screens_revoked_by_fkey REFERENCES staff (id) ON DELETE RESTRICT,
  revoked_at timestamptz
);
CREATE UNIQUE INDEX screens_token_hash_key ON screens (token_hash);
CREATE INDEX screens_org_idx ON screens (org_id, id);
`;

/** What came and went hour by hour is counted in the index alone; only these two sets are, as a fact costs its index. */
const FLOW = `
CREATE INDEX metric_facts_flow_idx ON metric_facts (district_id, set_code, at) INCLUDE (street_id, excluded)
  WHERE set_code IN ('first_received', 'closed');
`;

/** Links of big screens, and the index by which they count the hours of two weeks. */
export class Screens1765600000000 implements MigrationInterface {
  readonly name = 'Screens1765600000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [SCREENS, FLOW]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX metric_facts_flow_idx; DROP TABLE screens');
  }
}
