import type { DataSource } from 'typeorm';
import type { Follower } from './follower';

/** An open case or whistle that was counted by older rules. */
export interface Straggler<State> {
  readonly id: string;
  readonly seq: number;
  readonly ruleRevision: number;
  readonly state: State;
}

const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** The open cases, or the open whistles, that have not followed a change of the rules yet. */
export class Behind<State> {
  constructor(
    private readonly dataSource: DataSource,
    private readonly follower: Follower<State>,
  ) {}

  /** Those counted by rules before `revision`, in an order in which `after` leads to the next page. */
  page(revision: number, after: Straggler<State> | null, count: number): Promise<Straggler<State>[]> {
    const place = [after?.ruleRevision ?? 0, after?.id ?? FIRST_ID];
    return this.dataSource.query<Straggler<State>[]>(
      `SELECT id, seq, rule_revision AS "ruleRevision", state
         FROM ${this.follower.tables.rows}
        WHERE NOT ended AND rule_revision < $1 AND (rule_revision, id) > ($2::int, $3::uuid)
        ORDER BY rule_revision, id LIMIT $4`,
      [revision, ...place, count],
    );
  }

  async count(revision: number): Promise<number> {
    const [row] = await this.dataSource.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM ${this.follower.tables.rows} WHERE NOT ended AND rule_revision < $1`,
      [revision],
    );
    return row?.n ?? 0;
  }

  /**
   * Notes those that the rules of a revision leave as they are. Guarded by the number of events: what moved on meanwhile
   * is looked at again.
   */
  async raise(revision: number, looked: readonly Straggler<State>[]): Promise<void> {
    const { tables, counted } = this.follower;
    await this.dataSource.query(
      `WITH
         seen AS (SELECT * FROM unnest($2::uuid[], $3::int[]) AS s (id, seq)),
         raised AS (
           UPDATE ${tables.rows} r SET rule_revision = $1 FROM seen
            WHERE r.id = seen.id AND r.seq = seen.seq AND r.rule_revision < $1 RETURNING 1)
       UPDATE rule_changes SET ${counted} = ${counted} + (SELECT count(*) FROM raised) WHERE revision = $1`,
      [revision, looked.map(({ id }) => id), looked.map(({ seq }) => seq)],
    );
  }
}
