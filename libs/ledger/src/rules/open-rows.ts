import type { Instant } from '@suqiu/domain';
import type { Rulebook } from '@suqiu/policy';
import { setImmediate } from 'node:timers/promises';
import type { Queries } from '../journal/queries';
import { movesOf } from './clock-move';
import type { Follower } from './follower';
import type { MovePage } from './move-tally';

interface OpenRow<State> {
  readonly id: string;
  readonly no: string;
  readonly orgId: string;
  readonly state: State;
}

const PAGE = 200;

/** What a book would make of every open case, or every open whistle, page by page; between pages others have their turn. */
export async function* outlookOfOpen<State>(
  queries: Queries,
  follower: Follower<State>,
  book: Rulebook,
  now: Instant,
): AsyncGenerator<MovePage> {
  const { subject, tables, no, holder, outlook } = follower;
  const open = `SELECT r.id, r.${no} AS no, ${holder} AS "orgId", r.state
    FROM ${tables.rows} r WHERE NOT r.ended AND ($1::uuid IS NULL OR r.id > $1::uuid) ORDER BY r.id LIMIT $2`;
  let last: string | null = null;
  for (;;) {
    const rows: OpenRow<State>[] = await queries.query<OpenRow<State>[]>(open, [last, PAGE]);
    if (rows.length === 0) return;
    yield {
      subject,
      looked: rows.length,
      moves: rows.flatMap(({ state, ...of }) => movesOf(of, follower, outlook(state, book, now).clocks, now)),
    };
    last = rows.at(-1)?.id ?? null;
    await setImmediate();
  }
}
