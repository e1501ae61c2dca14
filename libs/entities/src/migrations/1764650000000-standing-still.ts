import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Work lists of what stands still: few cases among many open ones, each list read in its order. */
export class StandingStill1764650000000 implements MigrationInterface {
  readonly name = 'StandingStill1764650000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX grievances_paused_by_due_idx ON grievances (sort_due_at, id)
        WHERE NOT ended AND state -> 'pause' <> 'null'::jsonb;
      CREATE INDEX grievances_on_account_by_due_idx ON grievances (sort_due_at, id)
        WHERE NOT ended AND state -> 'account' <> 'null'::jsonb;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX grievances_paused_by_due_idx, grievances_on_account_by_due_idx');
  }
}
