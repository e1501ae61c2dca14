import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What waits for a dispatcher's answer, and who is to be called, among many open cases. */
const BOARDS = `
CREATE INDEX grievances_to_decide_idx ON grievances (dispatcher_org_id, sort_due_at, id)
  WHERE NOT ended AND (status IN ('return_review', 'termination_review', 'pending_review')
    OR state #> '{extensions,pending}' <> 'null'::jsonb
    OR state -> 'pendingPause' <> 'null'::jsonb
    OR state -> 'pendingAccount' <> 'null'::jsonb);
CREATE INDEX grievances_to_call_back_idx ON grievances (sort_due_at, id)
  WHERE NOT ended AND state #> '{callback,answer}' = 'null'::jsonb;
`;

/** Boards of offices. */
export class Administration1765400000000 implements MigrationInterface {
  readonly name = 'Administration1765400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(BOARDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX grievances_to_decide_idx, grievances_to_call_back_idx');
  }
}
