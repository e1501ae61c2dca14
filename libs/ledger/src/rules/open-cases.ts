import type { GrievanceState, Instant } from '@suqiu/domain';
import type { Rulebook } from '@suqiu/policy';
import { setImmediate } from 'node:timers/promises';
import type { Queries } from '../journal/queries';
import { caseOutlook, movesOf } from './case-outlook';
import type { MovePage } from './move-tally';

interface OpenCase {
  readonly id: string;
  readonly caseNo: string;
  readonly orgId: string;
  readonly state: GrievanceState;
}

const PAGE = 200;

const OPEN = `
SELECT id, case_no AS "caseNo", coalesce(lead_org_id, desk_org_id) AS "orgId", state
  FROM grievances WHERE NOT ended AND ($1::uuid IS NULL OR id > $1::uuid) ORDER BY id LIMIT $2`;

/** What a book would make of every open case, page by page; between pages others have their turn. */
export async function* outlookOfOpenCases(
  queries: Queries,
  book: Rulebook,
  now: Instant,
): AsyncGenerator<MovePage> {
  let last: string | null = null;
  for (;;) {
    const rows: OpenCase[] = await queries.query<OpenCase[]>(OPEN, [last, PAGE]);
    if (rows.length === 0) return;
    yield {
      cases: rows.length,
      moves: rows.flatMap(({ id: caseId, caseNo, orgId, state }) =>
        movesOf({ caseId, caseNo, orgId }, caseOutlook(state, book, now).clocks, now),
      ),
    };
    last = rows.at(-1)?.id ?? null;
    await setImmediate();
  }
}
