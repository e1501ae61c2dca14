import type { ClockStamp } from '@suqiu/domain';
import type { Queries } from '../journal/queries';
import { movesOf } from './case-outlook';
import type { MovePage } from './move-tally';

interface RestatedCase {
  readonly caseId: string;
  readonly caseNo: string;
  readonly orgId: string;
  readonly seq: number;
  readonly clocks: readonly ClockStamp[];
  readonly at: Date;
}

const PAGE = 200;

const RECORDED = `
SELECT e.grievance_id AS "caseId", g.case_no AS "caseNo", coalesce(g.lead_org_id, g.desk_org_id) AS "orgId",
       e.seq, e.clocks, e.at
  FROM grievance_events e JOIN grievances g ON g.id = e.grievance_id
 WHERE e.type = 'clocks_restated' AND e.body ->> 'revision' = $1::text
   AND ($2::uuid IS NULL OR (e.grievance_id, e.seq) > ($2::uuid, $3::int))
 ORDER BY e.grievance_id, e.seq LIMIT $4`;

/** What the cases themselves recorded of a change, page by page; `cases` counts those that recorded something. */
export async function* recordedMoves(queries: Queries, revision: number): AsyncGenerator<MovePage> {
  let last: RestatedCase | undefined;
  for (;;) {
    const after = [last?.caseId ?? null, last?.seq ?? null];
    const rows: RestatedCase[] = await queries.query(RECORDED, [String(revision), ...after, PAGE]);
    if (rows.length === 0) return;
    yield {
      cases: rows.length,
      moves: rows.flatMap(({ clocks, at, caseId, caseNo, orgId }) =>
        movesOf(
          { caseId, caseNo, orgId },
          clocks.filter((stamp) => stamp.action === 'restate'),
          at.getTime(),
        ),
      ),
    };
    last = rows.at(-1);
  }
}
