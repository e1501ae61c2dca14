import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const TYPESCRIPT = join(ROOT, 'node_modules/typescript/bin/tsc');

/** When the youngest source below a folder was changed, in milliseconds; the folder counts too, for what was removed. */
function youngestBelow(folder) {
  return Math.max(
    statSync(folder).mtimeMs,
    ...readdirSync(folder, { withFileTypes: true }).map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? youngestBelow(path) : statSync(path).mtimeMs;
    }),
  );
}

/**
 * Builds the program of a tool where it is missing or older than its sources, for tools that answer on standard
 * output: nothing but the answer may go there. Plain Node, as on a fresh clone nothing is built yet.
 *
 * @param {string} tool folder of the tool, e.g. `tools/sla`
 * @param {string[]} libs folders of the projects that it is built on
 * @returns {string | null} the program; null, with a sentence on standard error, where it cannot be built
 */
export function buildProgram(tool, libs) {
  const program = join(ROOT, tool, 'dist/main.js');
  // Its time says which sources are built. The compiler's own marks are left as they were where nothing changed.
  const mark = join(ROOT, tool, 'dist/.built');
  const outputs = [mark, program, ...libs.map((lib) => join(ROOT, lib, 'dist/index.js'))];
  const isBuilt =
    outputs.every(existsSync) &&
    [...libs, tool].every((path) => youngestBelow(join(ROOT, path, 'src')) <= statSync(mark).mtimeMs);
  if (isBuilt) return program;
  if (!existsSync(TYPESCRIPT)) {
    process.stderr.write('The dependencies are not installed. Run npm ci first.\n');
    return null;
  }
  const begin = new Date();
  const command = [TYPESCRIPT, '-b', join(ROOT, tool, 'tsconfig.lib.json')];
  const { status } = spawnSync(process.execPath, command, { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (status !== 0) return null;
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, '');
  utimesSync(mark, begin, begin);
  return program;
}
