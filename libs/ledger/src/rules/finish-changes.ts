import type { Instant } from '@suqiu/domain';
import type { DataSource } from 'typeorm';
import { timestamp } from '../journal/table-rows';
import { FOLLOWING_CASES, FOLLOWING_WHISTLES } from './follower';
import { tallied, type MovePage } from './move-tally';
import { recordedMoves } from './recorded-moves';
import type { Queries } from '../journal/queries';

/** What cases and whistles recorded of a change, in the order of a dry run. */
export async function* allRecordedMoves(queries: Queries, revision: number): AsyncGenerator<MovePage> {
  yield* recordedMoves(queries, FOLLOWING_CASES, revision);
  yield* recordedMoves(queries, FOLLOWING_WHISTLES, revision);
}

const FINISH = `
UPDATE rule_changes
   SET status = 'done', finished_at = $2, cases = cases + $3, changed = $4, turned_red = $5,
       whistles = whistles + $6, whistles_changed = $7, whistles_turned_red = $8
 WHERE revision = $1 AND status = 'restating'`;

/** Marks the changes up to a revision as done, with what was recorded of them; returns those that it marked. */
export async function finishChanges(
  dataSource: DataSource,
  revision: number,
  now: Instant,
): Promise<number[]> {
  const open = await dataSource.query<{ revision: number }[]>(
    `SELECT revision FROM rule_changes WHERE status = 'restating' AND revision <= $1 ORDER BY revision`,
    [revision],
  );
  for (const change of open) {
    const tally = await tallied(allRecordedMoves(dataSource, change.revision));
    await dataSource.query(FINISH, [
      change.revision,
      timestamp(now),
      tally.cases,
      tally.changed,
      tally.turnedRed,
      tally.whistles,
      tally.whistlesChanged,
      tally.whistlesTurnedRed,
    ]);
  }
  return open.map((change) => change.revision);
}
