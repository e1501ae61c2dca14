import type { Pool } from 'pg';

const TRIGGER = 'bench_no_counting';

const OFF = `
CREATE OR REPLACE FUNCTION ${TRIGGER}() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE OR REPLACE TRIGGER ${TRIGGER} BEFORE INSERT ON metric_queue FOR EACH ROW EXECUTE FUNCTION ${TRIGGER}()`;

/** Lets steps be recorded with and without their figures being counted, on the same servers. */
export class CountingSwitch {
  constructor(private readonly pool: Pool) {}

  /** No step asks to be counted any more, so nothing is counted either. */
  async off(): Promise<void> {
    await this.pool.query(OFF);
  }

  async on(): Promise<void> {
    await this.pool.query(`DROP TRIGGER IF EXISTS ${TRIGGER} ON metric_queue`);
  }

  /** Counts what was left out. */
  async makeUp(caseNos: readonly string[]): Promise<void> {
    await this.pool.query(
      `INSERT INTO metric_queue (subject_kind, subject_id)
       SELECT 'case', id FROM grievances WHERE case_no = ANY ($1)`,
      [caseNos],
    );
  }
}
