import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Clocks as ledgers: limits and pauses from which the due instant can be counted out again, the light that they show,
 * by which calendar they were counted, and whether that is certain yet. Cards are found by the unit that was given them.
 */
export class ClockLedgers1764100000000 implements MigrationInterface {
  readonly name = 'ClockLedgers1764100000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE sla_clocks
        ADD COLUMN limits jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN pauses jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN paused_at timestamptz,
        ADD COLUMN light text NOT NULL DEFAULT 'green',
        ADD COLUMN provisional boolean NOT NULL DEFAULT false,
        ADD COLUMN calendar_id text NOT NULL DEFAULT 'cn@1',
        DROP COLUMN warned_at;
      ALTER TABLE sla_clocks RENAME COLUMN warn_at TO next_warn_at;
      DROP INDEX sla_clocks_unmarked_due_idx;
      CREATE INDEX sla_clocks_unmarked_due_idx ON sla_clocks (due_at)
        WHERE stopped_at IS NULL AND breached_at IS NULL AND paused_at IS NULL;
      CREATE INDEX grievance_events_cards_idx ON grievance_events ((body ->> 'orgId'), at) WHERE type = 'card_given';
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP INDEX grievance_events_cards_idx;
      DROP INDEX sla_clocks_unmarked_due_idx;
      ALTER TABLE sla_clocks RENAME COLUMN next_warn_at TO warn_at;
      ALTER TABLE sla_clocks
        DROP COLUMN limits, DROP COLUMN pauses, DROP COLUMN paused_at, DROP COLUMN light, DROP COLUMN provisional,
        DROP COLUMN calendar_id,
        ADD COLUMN warned_at timestamptz;
      CREATE INDEX sla_clocks_unmarked_due_idx ON sla_clocks (due_at)
        WHERE stopped_at IS NULL AND breached_at IS NULL;
    `);
  }
}
