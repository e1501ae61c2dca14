import { MetricBook } from '@suqiu/policy';
import type { Client } from 'pg';
import { newestDocument } from '../newest-document';
import { readExclusions } from '../plain/plain-exclusions';
import type { PlainScheme } from '../plain/plain-period';
import type { PlainRules } from '../plain/read-plain';
import { compareCells } from './compare-cells';
import { compareFacts } from './compare-facts';
import { FigureCheck } from './compare-figures';
import { Differences } from './differences';
import { Organisations } from './organisations';
import { openCounted } from './snapshot';

/** How long to wait for the worker to count what was just recorded. */
const WAIT_MS = 60_000;
/** Adding up tens of millions of facts by unit and day goes through the disk otherwise. */
const ROOM = `SET LOCAL work_mem = '256MB'`;

/**
 * Recomputes every fact, cell and figure from the events alone, as they are at one moment, and compares. Reads only;
 * what it writes is a table of its own session that is gone afterwards. Throws BehindError.
 */
export async function verify(client: Client, waitMs = WAIT_MS): Promise<Differences> {
  const differences = new Differences();
  await openCounted(client, waitMs);
  try {
    await client.query(ROOM);
    const exclusions = await readExclusions(client);
    const { schemes } = newestDocument<{ schemes: PlainScheme[] }>('periods');
    await compareFacts(client, { rules: plainRules(), schemes, exclusions }, differences);
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
