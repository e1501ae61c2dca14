import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is due first of what somebody can be late with; behind all of that whatever waits for nobody, by its promised date. */
const BY_DUTY = `
UPDATE grievances g SET sort_due_at = coalesce(
    (SELECT min(c.due_at) FROM sla_clocks c
      WHERE c.grievance_id = g.id AND c.stopped_at IS NULL AND c.paused_at IS NULL
        AND c.kind NOT IN ('return_window', 'reopen_window', 'auto_close', 'triage_reminder', 'pause_end', 'account_notice',
          'progress_notice', 'urge_cycle', 'yellow_card', 'red_card', 'whistle')),
    coalesce(g.due_at, g.registered_at) + interval '31556995200 seconds')`;

const BY_PROMISE = 'UPDATE grievances SET sort_due_at = coalesce(due_at, next_due_at, registered_at)';

/**
 * Work lists show first what is due next; closed cases and those that stand still no longer stand among the others by the
 * date that was promised. Writes every case once: minutes for a million of them.
 */
export class OrderOfWork1765710000000 implements MigrationInterface {
  readonly name = 'OrderOfWork1765710000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(BY_DUTY);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(BY_PROMISE);
  }
}
