import { readCalendar } from '@suqiu/policy';
import { randomInt } from 'node:crypto';
import { readOptions, wholeNumber } from '../options';
import { compare, type Comparison } from './compare';
import { compareOnAllCores } from './cores';

const TRIPLES = 1_000_000;
const SEEDS = 1_000_000;

/** `sla oracle`: the engine against a second, obvious implementation. Answers with the exit status, 1 on any mismatch. */
export async function oracleCommand(args: readonly string[]): Promise<number> {
  const { triples, seed, at } = readOptions(args, ['triples', 'seed', 'at'], []);
  const chosen = wholeNumber('seed', seed, 0, randomInt(SEEDS));
  const begin = performance.now();
  const comparison =
    at === undefined
      ? await compareOnAllCores(chosen, wholeNumber('triples', triples, 1, TRIPLES))
      : compare(readCalendar(), { seed: chosen, from: wholeNumber('at', at, 0, 0), count: 1 });
  const seconds = ((performance.now() - begin) / 1_000).toFixed(1);
  process.stdout.write(report(chosen, comparison, seconds));
  return comparison.mismatches === 0 ? 0 : 1;
}

function report(seed: number, { compared, mismatches, examples }: Comparison, seconds: string): string {
  return [
    ...examples.map(
      (mismatch) =>
        `Mismatch, again with: npm run sla:oracle -- --seed ${seed} --at ${mismatch.index}\n  ${JSON.stringify(mismatch)}`,
    ),
    `seed ${seed}: ${compared} triples compared in ${seconds} s, ${mismatches} mismatches`,
    '',
  ].join('\n');
}
