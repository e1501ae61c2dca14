import type { GrievanceState, Instant } from '@suqiu/domain';
import type { DataSource } from 'typeorm';
import { timestamp } from '../journal/table-rows';
import { tallied } from './move-tally';
import { recordedMoves } from './recorded-moves';

/** An open case that was counted by older rules. */
export interface CaseBehind {
  readonly id: string;
  readonly seq: number;
  readonly ruleRevision: number;
  readonly state: GrievanceState;
}

const BEHIND = `
SELECT id, seq, rule_revision AS "ruleRevision", state
  FROM grievances
 WHERE NOT ended AND rule_revision < $1 AND (rule_revision, id) > ($2::int, $3::uuid)
 ORDER BY rule_revision, id LIMIT $4`;

/** Guarded by the number of events: a case that moved on meanwhile is looked at again. */
const RAISE = `
WITH
  seen AS (SELECT * FROM unnest($2::uuid[], $3::int[]) AS s (id, seq)),
  raised AS (
    UPDATE grievances g SET rule_revision = $1 FROM seen
     WHERE g.id = seen.id AND g.seq = seen.seq AND g.rule_revision < $1 RETURNING 1)
UPDATE rule_changes SET cases = cases + (SELECT count(*) FROM raised) WHERE revision = $1`;

const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** The open cases that have not followed a change of the rules yet, and how far it has come. */
export class CasesBehind {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: () => Instant,
  ) {}

  /** Cases counted by rules before `revision`, in an order in which `after` leads to the next page. */
  page(revision: number, after: CaseBehind | null, count: number): Promise<CaseBehind[]> {
    const place = [after?.ruleRevision ?? 0, after?.id ?? FIRST_ID];
    return this.dataSource.query<CaseBehind[]>(BEHIND, [revision, ...place, count]);
  }

  async count(revision: number): Promise<number> {
    const [row] = await this.dataSource.query<{ n: number }[]>(
      'SELECT count(*)::int AS n FROM grievances WHERE NOT ended AND rule_revision < $1',
      [revision],
    );
    return row?.n ?? 0;
  }

  /** Notes cases that the rules of a revision leave as they are. */
  async raise(revision: number, cases: readonly CaseBehind[]): Promise<void> {
    await this.dataSource.query(RAISE, [revision, cases.map(({ id }) => id), cases.map(({ seq }) => seq)]);
  }

  /**
   * Marks the changes up to a revision as done, with what the cases recorded of them; returns those that it marked.
   * To be called when no open case is behind. A change that a later one overtook counts what was recorded of it.
   */
  async finish(revision: number): Promise<number[]> {
    const open = await this.dataSource.query<{ revision: number }[]>(
      `SELECT revision FROM rule_changes WHERE status = 'restating' AND revision <= $1 ORDER BY revision`,
      [revision],
    );
    for (const change of open) {
      const { cases, changed, turnedRed } = await tallied(recordedMoves(this.dataSource, change.revision));
      await this.dataSource.query(
        `UPDATE rule_changes SET status = 'done', finished_at = $2, cases = cases + $3, changed = $4, turned_red = $5
          WHERE revision = $1 AND status = 'restating'`,
        [change.revision, timestamp(this.clock()), cases, changed, turnedRed],
      );
    }
    return open.map((change) => change.revision);
  }
}
