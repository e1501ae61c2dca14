import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What stands at an instant is found among the spans that hold it, not among all that ever were. */
export class StandingFacts1765500000000 implements MigrationInterface {
  readonly name = 'StandingFacts1765500000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX metric_facts_standing_idx ON metric_facts USING gist (tstzrange(at, until, '(]')) WHERE span;
      DROP INDEX metric_facts_stock_idx;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX metric_facts_stock_idx ON metric_facts (set_code, (coalesce(until, 'infinity'))) WHERE span;
      DROP INDEX metric_facts_standing_idx;
    `);
  }
}
