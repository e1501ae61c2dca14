import type { Client, QueryResultRow } from 'pg';

/** Rows that are held at a time, where they are small. */
const AT_A_TIME = 5_000;

/** Streams the rows of a query through a cursor of the server, within the transaction that is open on the client. */
export async function* rowsOf<Row extends QueryResultRow>(
  client: Client,
  name: string,
  query: string,
): AsyncGenerator<Row, void, undefined> {
  for await (const page of pagesOf<Row>(client, name, query, AT_A_TIME)) yield* page;
}

/** The same on a client that does nothing else: while some rows are looked at the server reads the next ones. */
export async function* rowsAheadOf<Row extends QueryResultRow>(
  client: Client,
  name: string,
  query: string,
  atATime: number,
): AsyncGenerator<Row, void, undefined> {
  const pages = pagesOf<Row>(client, name, query, atATime);
  for (let next = pages.next(); ;) {
    const page = await next;
    if (page.done === true) return;
    next = pages.next();
    // Whoever asks for the next rows hears of a failure.
    next.catch(() => undefined);
    yield* page.value;
  }
}

async function* pagesOf<Row extends QueryResultRow>(
  client: Client,
  name: string,
  query: string,
  atATime: number,
): AsyncGenerator<Row[], void, undefined> {
  await client.query(`DECLARE ${name} NO SCROLL CURSOR FOR ${query}`);
  for (;;) {
    const { rows } = await client.query<Row>(`FETCH ${atATime} FROM ${name}`);
    if (rows.length > 0) yield rows;
    if (rows.length < atATime) break;
  }
  await client.query(`CLOSE ${name}`);
}

/** Rows that come in the order of their key, key by key. */
export async function* groupsOf<Row>(
  rows: AsyncIterable<Row>,
  keyOf: (row: Row) => string,
): AsyncGenerator<readonly [string, Row[]], void, undefined> {
  let key: string | null = null;
  let group: Row[] = [];
  for await (const row of rows) {
    const own = keyOf(row);
    if (key !== null && own !== key) {
      yield [key, group];
      group = [];
    }
    key = own;
    group.push(row);
  }
  if (key !== null) yield [key, group];
}

/** One key of two streams of groups; where a stream has nothing for it, the list is empty. */
export interface Aligned<Left, Right> {
  readonly key: string;
  readonly left: readonly Left[];
  readonly right: readonly Right[];
}

/** Two streams of groups side by side, both in the order of their keys. */
export async function* aligned<Left, Right>(
  left: AsyncGenerator<readonly [string, Left[]], void, undefined>,
  right: AsyncGenerator<readonly [string, Right[]], void, undefined>,
): AsyncGenerator<Aligned<Left, Right>, void, undefined> {
  let one = await left.next();
  let other = await right.next();
  while (one.value !== undefined || other.value !== undefined) {
    const keys = [one.value?.[0], other.value?.[0]].filter((key) => key !== undefined);
    const key = keys.reduce((least, each) => (each < least ? each : least));
    const mine = one.value?.[0] === key ? one.value[1] : [];
    const theirs = other.value?.[0] === key ? other.value[1] : [];
    yield { key, left: mine, right: theirs };
    if (mine.length > 0) one = await left.next();
    if (theirs.length > 0) other = await right.next();
  }
}
