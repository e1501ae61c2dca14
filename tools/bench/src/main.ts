import { readReady, readyPath } from '@suqiu/client';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { benchIntake, FULL } from './intake/intake';
import { table } from './ratio';

/** `npm run bench -- intake`: prints the ratios as a table and keeps them as JSON beside the stack's facts. */
async function main([name]: readonly string[]): Promise<number> {
  const ready = readReady();
  if (name !== 'intake' || !ready) {
    console.error(
      ready ? 'Usage: npm run bench -- intake' : `There is no running stack: ${readyPath()} does not exist.`,
    );
    return 1;
  }
  const ratios = await benchIntake(ready, FULL);
  console.log(`\n${table(ratios)}\n`);
  const report = join(dirname(readyPath()), 'bench', 'intake.json');
  mkdirSync(dirname(report), { recursive: true });
  writeFileSync(
    report,
    `${JSON.stringify({ measuredAt: new Date().toISOString(), size: FULL, ratios }, null, 2)}\n`,
  );
  console.log(`As JSON: ${report}`);
  return 0;
}

void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
