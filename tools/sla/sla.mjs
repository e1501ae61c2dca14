import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// Plain Node without dependencies: on a fresh clone nothing is built yet. Only the answer goes to standard output.
const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const PROJECTS = ['libs/domain', 'libs/policy', 'tools/sla'].map((path) => join(ROOT, path));
const PROGRAM = join(ROOT, 'tools/sla/dist/main.js');
/** Its time says which sources are built. The compiler's own marks are left as they were where nothing changed. */
const BUILT = join(ROOT, 'tools/sla/dist/.built');
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

function isBuilt() {
  const outputs = [BUILT, PROGRAM, ...PROJECTS.slice(0, 2).map((project) => join(project, 'dist/index.js'))];
  if (!outputs.every(existsSync)) return false;
  const since = statSync(BUILT).mtimeMs;
  return PROJECTS.every((project) => youngestBelow(join(project, 'src')) <= since);
}

/** Builds what is missing or older than its sources. Answers whether there is a program to run. */
function build() {
  if (isBuilt()) return true;
  if (!existsSync(TYPESCRIPT)) {
    process.stderr.write('The dependencies are not installed. Run npm ci first.\n');
    return false;
  }
  const begin = new Date();
  const command = [TYPESCRIPT, '-b', join(ROOT, 'tools/sla/tsconfig.lib.json')];
  const { status } = spawnSync(process.execPath, command, { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (status !== 0) return false;
  mkdirSync(dirname(BUILT), { recursive: true });
  writeFileSync(BUILT, '');
  utimesSync(BUILT, begin, begin);
  return true;
}

if (build()) {
  const { main } = await import(PROGRAM);
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.exitCode = 1;
}
