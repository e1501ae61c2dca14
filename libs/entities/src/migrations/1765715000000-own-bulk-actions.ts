import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People find the bulk actions that they started, the newest first. */
export class OwnBulkActions1765715000000 implements MigrationInterface {
  readonly name = 'OwnBulkActions1765715000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX bulk_actions_by_staff_idx ON bulk_actions (staff_id, started_at, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX bulk_actions_by_staff_idx');
  }
}
