import type { MigrationInterface, QueryRunner } from 'typeorm';

const WHISTLES = `
ALTER TABLE whistles ADD COLUMN rule_revision integer NOT NULL DEFAULT 1;
CREATE INDEX whistles_open_by_rule_revision_idx ON whistles (rule_revision, id) WHERE NOT ended;
CREATE INDEX whistle_events_restated_idx ON whistle_events ((body ->> 'revision'), whistle_id)
  WHERE type = 'clocks_restated';
`;

const RULES = `
ALTER TABLE rule_changes
  ADD COLUMN whistles integer NOT NULL DEFAULT 0,
  ADD COLUMN whistles_changed integer NOT NULL DEFAULT 0,
  ADD COLUMN whistles_turned_red integer NOT NULL DEFAULT 0;
DROP INDEX rule_documents_policy_key;
CREATE UNIQUE INDEX rule_documents_version_key ON rule_documents (key) WHERE kind IN ('policy', 'whistles');
`;

/** Whistles follow the rules as cases do: the revision by which each was counted, and what a change did to them. */
export class RestatedWhistles1765050000000 implements MigrationInterface {
  readonly name = 'RestatedWhistles1765050000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [WHISTLES, RULES]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX rule_documents_version_key;
      CREATE UNIQUE INDEX rule_documents_policy_key ON rule_documents (key) WHERE kind = 'policy';
      ALTER TABLE rule_changes
        DROP COLUMN whistles, DROP COLUMN whistles_changed, DROP COLUMN whistles_turned_red;
      DROP INDEX whistle_events_restated_idx;
      DROP INDEX whistles_open_by_rule_revision_idx;
      ALTER TABLE whistles DROP COLUMN rule_revision;
    `);
  }
}
