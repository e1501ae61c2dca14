import { buildProgram } from './workspace/build-program.mjs';

/** The tools that answer on standard output, and the projects that each is built on. */
const BUILT_ON = {
  sla: ['libs/domain', 'libs/policy'],
  metrics: ['libs/domain', 'libs/policy', 'libs/entities', 'libs/ledger', 'tools/client'],
  rules: ['libs/domain', 'libs/policy', 'tools/client'],
  simulate: [
    'libs/domain',
    'libs/policy',
    'libs/entities',
    'libs/ledger',
    'libs/config',
    'tools/client',
    'tools/demo',
  ],
};

const [tool, ...args] = process.argv.slice(2);
const program = buildProgram(`tools/${tool}`, BUILT_ON[tool]);
process.exitCode = program === null ? 1 : await (await import(program)).main(args);
