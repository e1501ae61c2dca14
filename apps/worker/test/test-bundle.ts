import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeBundle } from '../src/temporal/workflow-bundle';

const PATH = join(
  __dirname,
  '..',
  'dist',
  'test',
  `workflow-bundle-${process.env['JEST_WORKER_ID'] ?? '1'}.js`,
);

let made: Promise<string> | undefined;

/** Path of the workflow code bundled straight from the TypeScript sources; made once for each test file. */
export function testBundle(): Promise<string> {
  made ??= make();
  return made;
}

async function make(): Promise<string> {
  await mkdir(dirname(PATH), { recursive: true });
  await writeBundle(PATH, {
    webpackConfigHook: (config) => ({
      ...config,
      resolve: { ...config.resolve, conditionNames: ['@suqiu/source', 'require', 'node', 'default'] },
    }),
  });
  return PATH;
}
