import { readReady, readyPath, type Ready } from '@suqiu/client';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { benchDeadlines, FULL_STOCK } from './deadlines/deadlines';
import { benchIntake, FULL } from './intake/intake';
import { metricSize } from './metrics/metric-size';
import { benchMetrics } from './metrics/metrics';
import { table, type Ratio } from './ratio';

interface Bench {
  readonly size: object;
  readonly run: (ready: Ready) => Promise<Ratio[]>;
}

/** What each name measures; only some take arguments. */
const BENCHES: Readonly<Record<string, (args: readonly string[]) => Bench>> = {
  intake: () => ({ size: FULL, run: (ready) => benchIntake(ready, FULL) }),
  deadlines: () => ({ size: FULL_STOCK, run: (ready) => benchDeadlines(ready, FULL_STOCK) }),
  metrics: (args) => {
    const size = metricSize(args);
    return { size, run: (ready) => benchMetrics(ready, size) };
  },
};

/** `npm run bench -- NAME [arguments]`: prints the ratios as a table and keeps them as JSON beside the stack's facts. */
async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const ready = readReady();
  const open = BENCHES[name];
  if (!open || !ready) {
    console.error(
      ready
        ? `Usage: npm run bench -- ${Object.keys(BENCHES).join(' | ')} [--cases N --few N]`
        : `There is no running stack: ${readyPath()} does not exist.`,
    );
    return 1;
  }
  const bench = open(args);
  const ratios = await bench.run(ready);
  console.log(`\n${table(ratios)}\n`);
  const report = join(dirname(readyPath()), 'bench', `${name}.json`);
  mkdirSync(dirname(report), { recursive: true });
  const measuredAt = new Date().toISOString();
  writeFileSync(report, `${JSON.stringify({ measuredAt, size: bench.size, ratios }, null, 2)}\n`);
  console.log(`As JSON: ${report}`);
  return 0;
}

void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
