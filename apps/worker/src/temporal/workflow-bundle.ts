import { bundleWorkflowCode, DefaultLogger, type BundleOptions } from '@temporalio/worker';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Injection token of the path of the workflow bundle. */
export const WORKFLOW_BUNDLE = Symbol('WorkflowBundle');

/** The package whose entry exports the workflow functions and nothing else; it is read by the bundler, never loaded here. */
const WORKFLOWS = '@suqiu/workflows';

/** Where the build puts the workflow code that the sandbox runs: beside the compiled worker. */
export const BUNDLE_PATH = join(__dirname, '..', 'workflow-bundle.js');

/** The worker was started without the result of `npm run build`. */
export class BundleMissingError extends Error {
  readonly code = 'bundle.missing';

  constructor(readonly path: string) {
    super('The workflow bundle is missing: run `npm run build` first.');
    this.name = 'BundleMissingError';
  }
}

/** The path of the bundle. @throws BundleMissingError */
export function existingBundle(path: string = BUNDLE_PATH): string {
  if (!existsSync(path)) throw new BundleMissingError(path);
  return path;
}

/** Bundles the workflow code of `@suqiu/workflows` into one file, so that a worker starts without doing it. */
export async function writeBundle(path: string, options: Partial<BundleOptions> = {}): Promise<number> {
  const { code } = await bundleWorkflowCode({
    workflowsPath: require.resolve(WORKFLOWS),
    logger: new DefaultLogger('WARN'),
    ...options,
  });
  await writeFile(path, code);
  return Buffer.byteLength(code);
}
