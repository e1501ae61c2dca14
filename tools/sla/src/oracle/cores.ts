import { readCalendar } from '@suqiu/policy';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { compare, type Comparison, type Range } from './compare';

/** A piece of work for one thread; small, so that no thread is left with the last big one. */
const PIECE = 10_000;

/** Compares `count` triples of a seed, on as many threads as the machine has cores. */
export async function compareOnAllCores(seed: number, count: number): Promise<Comparison> {
  const pieces: Range[] = [];
  for (let from = 0; from < count; from += PIECE) {
    pieces.push({ seed, from, count: Math.min(PIECE, count - from) });
  }
  const threads = Math.min(availableParallelism(), pieces.length);
  const shares = Array.from({ length: threads }, (_, thread) =>
    pieces.filter((_piece, index) => index % threads === thread),
  );
  return (await Promise.all(shares.map(inThread))).reduce(together);
}

async function inThread(share: readonly Range[]): Promise<Comparison> {
  const [comparison] = (await once(new Worker(__filename, { workerData: share }), 'message')) as [Comparison];
  return comparison;
}

function together(one: Comparison, other: Comparison): Comparison {
  return {
    compared: one.compared + other.compared,
    mismatches: one.mismatches + other.mismatches,
    examples: [...one.examples, ...other.examples].slice(0, 5),
  };
}

if (!isMainThread) {
  const national = readCalendar();
  const share = workerData as readonly Range[];
  parentPort?.postMessage(share.map((range) => compare(national, range)).reduce(together));
}
