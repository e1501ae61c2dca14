import type { ClockStamp } from '@suqiu/domain';
import type { Queries } from '../journal/queries';
import { movesOf } from './clock-move';
import type { Follower } from './follower';
import type { MovePage } from './move-tally';

interface RestatedRow {
  readonly id: string;
  readonly no: string;
  readonly orgId: string;
  readonly seq: number;
  readonly clocks: readonly ClockStamp<string>[];
  readonly at: Date;
}

const PAGE = 200;

/** What the cases, or the whistles, recorded of a change themselves, page by page; `looked` counts those that recorded something. */
export async function* recordedMoves(
  queries: Queries,
  follower: Follower,
  revision: number,
): AsyncGenerator<MovePage> {
  const { subject, tables, no, holder } = follower;
  const { rows: table, events, idColumn } = tables;
  const recorded = `SELECT e.${idColumn} AS id, r.${no} AS no, ${holder} AS "orgId", e.seq, e.clocks, e.at
    FROM ${events} e JOIN ${table} r ON r.id = e.${idColumn}
   WHERE e.type = 'clocks_restated' AND e.body ->> 'revision' = $1::text
     AND ($2::uuid IS NULL OR (e.${idColumn}, e.seq) > ($2::uuid, $3::int))
   ORDER BY e.${idColumn}, e.seq LIMIT $4`;
  let last: RestatedRow | undefined;
  for (;;) {
    const after = [last?.id ?? null, last?.seq ?? null];
    const rows: RestatedRow[] = await queries.query(recorded, [String(revision), ...after, PAGE]);
    if (rows.length === 0) return;
    yield {
      subject,
      looked: rows.length,
      moves: rows.flatMap(({ clocks, at, id, no: number, orgId }) =>
        movesOf(
          { id, no: number, orgId },
          follower,
          clocks.filter((stamp) => stamp.action === 'restate'),
          at.getTime(),
        ),
      ),
    };
    last = rows.at(-1);
  }
}
