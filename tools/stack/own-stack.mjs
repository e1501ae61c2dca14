import { spawnSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// Plain Node without dependencies: on a fresh clone it is the stack's start that installs and builds the rest.
const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The tools that run on a stack of their own beside the usual one, and what is different about it. */
const STACKS = {
  /** The only difference is packs that count in seconds. */
  timelapse: { POLICY_PACK: 'timelapse', WHISTLE_PACK: 'timelapse' },
  /** Figures are not mixed with anybody's cases. */
  bench: {},
  /** The same, by rules under which nothing falls due but what is measured. */
  'bench deadlines': {
    SUQIU_HOME: '.suqiu/bench-deadlines',
    POLICY_PACK: resolve(ROOT, 'tools/bench/packs/deadlines.json'),
  },
};

/** What needs no stack: it is computed by the rules alone. */
const ALONE = { timelapse: ['explain'] };

/** Starts the tool's stack, runs the tool on it, and stops the stack. Answers with the exit status. */
function main([tool, ...args]) {
  const env = {
    ...process.env,
    SUQIU_HOME: `.suqiu/${tool}`,
    SUQIU_DEMO_CASES: '0',
    ...(STACKS[`${tool} ${args[0]}`] ?? STACKS[tool]),
  };
  const run = (...command) =>
    spawnSync(process.execPath, command, { cwd: ROOT, stdio: 'inherit', env }).status ?? 1;
  const build = () => run('node_modules/typescript/bin/tsc', '-b', `tools/${tool}/tsconfig.lib.json`);
  if (ALONE[tool]?.includes(args[0])) return build() || run(`tools/${tool}/dist/main.js`, ...args);
  const started = run('tools/stack/start.mjs', '--detach');
  if (started !== 0) return started;
  const built = build();
  const status = built === 0 ? run(`tools/${tool}/dist/main.js`, ...args) : built;
  run('tools/stack/stop.mjs');
  return status;
}

process.exitCode = main(process.argv.slice(2));
