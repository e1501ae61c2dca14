import { bundleWorkflowCode, type WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { resolve } from 'node:path';

const bundles = new Map<string, Promise<WorkflowBundleWithSourceMap>>();

/** The workflow code as the sandbox gets it, built once a test file straight from the TypeScript sources. */
export function workflowBundle(entry = '../src/index.ts'): Promise<WorkflowBundleWithSourceMap> {
  const known = bundles.get(entry);
  if (known !== undefined) return known;
  const bundle = bundleWorkflowCode({
    workflowsPath: resolve(__dirname, entry),
    logger: quiet,
    webpackConfigHook: (config) => ({
      ...config,
      resolve: { ...config.resolve, conditionNames: ['@suqiu/source', 'require', 'node', 'default'] },
    }),
  });
  bundles.set(entry, bundle);
  return bundle;
}

const silence = (): void => undefined;
const quiet = {
  log: silence,
  trace: silence,
  debug: silence,
  info: silence,
  warn: silence,
  error: console.error,
};
