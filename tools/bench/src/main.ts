import { readReady, readyPath, type Ready } from '@suqiu/client';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { benchDeadlines, FULL_STOCK } from './deadlines/deadlines';
import { benchIntake, FULL } from './intake/intake';
import { table, type Ratio } from './ratio';

interface Bench {
  readonly size: object;
  readonly run: (ready: Ready) => Promise<Ratio[]>;
}

const BENCHES: Readonly<Record<string, Bench>> = {
  intake: { size: FULL, run: (ready) => benchIntake(ready, FULL) },
  deadlines: { size: FULL_STOCK, run: (ready) => benchDeadlines(ready, FULL_STOCK) },
};

/** `npm run bench -- NAME`: prints the ratios as a table and keeps them as JSON beside the stack's facts. */
async function main([name = '']: readonly string[]): Promise<number> {
  const ready = readReady();
  const bench = BENCHES[name];
  if (!bench || !ready) {
    console.error(
      ready
        ? `Usage: npm run bench -- ${Object.keys(BENCHES).join(' | ')}`
        : `There is no running stack: ${readyPath()} does not exist.`,
    );
    return 1;
  }
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
