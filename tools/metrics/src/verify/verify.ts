import { MetricBook } from '@suqiu/policy';
import { withClient } from '../database';
import { newestDocument } from '../newest-document';
import { readExclusions } from '../plain/plain-exclusions';
import type { PlainScheme } from '../plain/plain-period';
import type { PlainRules } from '../plain/read-plain';
import { compareCells } from './compare-cells';
import { compareFacts } from './compare-facts';
import { FigureCheck } from './compare-figures';
import { Differences } from './differences';
import { Organisations } from './organisations';
import { openCounted, shareMoment, type Connections } from './snapshot';

/** How long to wait for the worker to count what was just recorded. */
const WAIT_MS = 60_000;
/** Adding up tens of millions of facts by unit and day goes through the disk otherwise. */
const ROOM = `SET LOCAL work_mem = '256MB'`;

/**
 * Recomputes every fact, cell and figure from the events alone, as they are at one moment, and compares. Reads only;
 * what it writes is a table of its own session that is gone afterwards. Needs three connections. Throws BehindError.
 */
export function verify(url: string, waitMs = WAIT_MS): Promise<Differences> {
  return withClient(url, (client) =>
    withClient(url, (one) =>
      withClient(url, (other) => compareAll({ client, readers: [one, other] }, waitMs)),
    ),
  );
}

async function compareAll(connections: Connections, waitMs: number): Promise<Differences> {
  const differences = new Differences();
  const { client } = connections;
  await openCounted(client, waitMs);
  try {
    await shareMoment(connections);
    await client.query(ROOM);
    const exclusions = await readExclusions(client);
    const { schemes } = newestDocument<{ schemes: PlainScheme[] }>('periods');
    await compareFacts(connections, { rules: plainRules(), schemes, exclusions }, differences);
    const figures = new FigureCheck(MetricBook.load(), differences);
    await compareCells(client, schemes, await Organisations.read(client), figures, differences);
  } finally {
    await client.query('ROLLBACK');
  }
  return differences;
}

interface SetsFile {
  readonly pingpongMoves: { readonly value: number };
  readonly proactiveChannels: { readonly value: readonly string[] };
}

function plainRules(): PlainRules {
  const { pingpongMoves, proactiveChannels } = newestDocument<SetsFile>('sets');
  return { pingpongMoves: pingpongMoves.value, proactiveChannels: proactiveChannels.value };
}
