import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readJson } from '../host/json-file.mjs';
import { NX_ENV } from '../workspace/build.mjs';

const REPORTER = join(dirname(fileURLToPath(import.meta.url)), 'jest-counts.cjs');
const OTHER_ZONE = 'America/New_York';

/** Suites whose outcome must not depend on the machine's time zone; they run once more under another one. */
const ZONE_SUITES = [
  { project: 'libs/workflows' },
  { project: 'libs/domain', pattern: '/(calendar|clock|time)/' },
  { project: 'libs/policy' },
];

/** The names of the projects that Jest tests; other tools have runners of their own. */
export function jestProjects(root) {
  return ['apps', 'libs', 'tools']
    .filter((group) => existsSync(join(root, group)))
    .flatMap((group) => readdirSync(join(root, group)).map((name) => join(root, group, name)))
    .filter((folder) => existsSync(join(folder, 'jest.config.cjs')))
    .map((folder) => readJson(join(folder, 'package.json')).name);
}

/** The `node --test` suites of the tools that are plain Node. */
export function nodeTestFiles(root) {
  const folders = readdirSync(join(root, 'tools')).map((tool) => join('tools', tool, 'test'));
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder)).map((file) => join(folder, file)))
    .filter((file) => file.endsWith('.test.mjs'));
}

/**
 * Everything that `npm test` runs, in order: the cheap questions first.
 *
 * @param {{root: string, env: object, counts: string}} facts `env` names the test servers, `counts` is the folder for
 *   the counts of each run
 * @returns {Array<{name: string, command: string[], cwd: string, env: object}>}
 */
export function verificationPlan({ root, env, counts }) {
  const base = { ...NX_ENV, ...env, SUQIU_TEST_COUNTS: counts };
  const bin = (name) => join(root, 'node_modules/.bin', name);
  const step = (name, command, more) => ({ name, command, cwd: root, env: base, ...more });
  const nx = (targets, ...args) => [bin('nx'), 'run-many', '-t', ...targets, '--outputStyle=static', ...args];
  const jest = ['--passWithNoTests', '--reporters=default', `--reporters=${REPORTER}`];
  const tap = ['--test-reporter=tap', `--test-reporter-destination=${join(counts, 'node.tap')}`];
  const spec = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
  const nodeTests = nodeTestFiles(root);
  const otherZone = ZONE_SUITES.filter(({ project }) => existsSync(join(root, project, 'jest.config.cjs')));
  return [
    step('format', [bin('prettier'), '--check', '.']),
    step('lint, typecheck and build', nx(['lint', 'typecheck', 'build', 'bundle'])),
    // One project at a time: each run has its own workers, and two at once would starve each other on a small machine.
    step('tests', nx(['test'], '-p', jestProjects(root).join(','), '--parallel=1', ...jest)),
    step('stories in a browser', [process.execPath, 'apps/e2e/e2e.mjs', '--core', ...jest]),
    step('tests of tools', [process.execPath, '--test', ...spec, ...tap, ...nodeTests]),
    ...otherZone.map(({ project, pattern }) =>
      step(
        `tests of ${project} in another time zone`,
        // A part of the suite cannot reach the coverage that the whole must reach.
        [bin('jest'), '--coverage=false', ...jest, ...(pattern ? [`--testPathPatterns=${pattern}`] : [])],
        {
          cwd: join(root, project),
          env: { ...base, TZ: OTHER_ZONE },
        },
      ),
    ),
  ];
}
