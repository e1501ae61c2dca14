import { periodOf, type Actor, type Command } from '@suqiu/domain';
import { MetricBook } from '@suqiu/policy';
import type { SmallDistrict } from '@suqiu/testing';
import { CellSums, MetricProjector, type Cell } from '../src/index';
import { readFacts } from '../src/metrics/stored-facts';
import { loadReference } from '../src/reference/load-reference';
import { openLedgerBench, type LedgerBench } from './ledger-bench';

/** A step of a case: who does what. */
export type Deed = readonly [Actor, Command];

/** A ledger whose cases are counted. */
export interface MetricBench extends LedgerBench {
  readonly projector: MetricProjector;
  readonly book: MetricBook;
  /** Lets people do things to a case, an hour apart. */
  live(id: string, deeds: readonly Deed[]): Promise<void>;
  /** Counts until nothing waits; returns how many facts were written or deleted. */
  count(): Promise<number>;
  /** The cells as they are stored, in order. */
  cells(): Promise<Cell[]>;
  /** The cells as the stored facts add up to, in order. */
  added(): Promise<Cell[]>;
}

const HOUR_MS = 3_600_000;
const SOME_ROWS = 7;

export async function openMetricBench(): Promise<MetricBench> {
  const bench = await openLedgerBench();
  const book = MetricBook.load();
  const projector = new MetricProjector(bench.database.dataSource, book, bench.clock);
  let step = 0;
  return {
    ...bench,
    projector,
    book,
    live: async (id, deeds) => {
      for (const [who, command] of deeds) {
        bench.clock.advance(HOUR_MS);
        const query = { actorOrgId: who.kind === 'staff' ? who.orgId : null };
        const decided = await bench.decided(id, who, command, query);
        await bench.ledger.record({ grievanceId: id, commandId: `deed-${++step}`, ...decided });
      }
    },
    count: async () => {
      let facts = 0;
      for (;;) {
        const batch = await projector.project(SOME_ROWS);
        if (batch === null || batch.rows === 0) return facts;
        facts += batch.facts;
      }
    },
    cells: async () =>
      sorted(await bench.query<Cell>('SELECT scheme, period, axis, unit, counts, spreads FROM metric_cells')),
    added: async () => {
      const sums = new CellSums(await loadReference(bench.database.dataSource), (at) =>
        book.periods.map((scheme) => ({ scheme: scheme.code, period: periodOf(scheme, at) })),
      );
      const subjects = await bench.query<{ kind: 'case'; id: string }>(
        'SELECT DISTINCT subject_kind AS kind, subject_id AS id FROM metric_facts',
      );
      for (const fact of await readFacts(bench.database.dataSource, subjects)) sums.add(fact, 1);
      return sorted(sums.cells());
    },
  };
}

function sorted(cells: readonly Cell[]): Cell[] {
  const name = ({ scheme, period, axis, unit }: Cell): string => [scheme, period, axis, unit].join(' ');
  return [...cells].sort((a, b) => (name(a) < name(b) ? -1 : 1));
}

/** A person of the small district as the actor of a deed. */
export function actorIn(district: SmallDistrict, ...post: Parameters<SmallDistrict['staffOf']>): Actor {
  return { kind: 'staff', ...district.staffOf(...post) };
}
