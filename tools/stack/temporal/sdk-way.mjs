import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runToEnd } from '../host/run.mjs';
import { isProgram, keep } from './cache.mjs';

const SCRIPT = join(dirname(fileURLToPath(import.meta.url)), 'sdk-download.mjs');

/**
 * The way "let the Temporal SDK download it": fails at once where the internet is closed.
 *
 * @param {'dev-server' | 'time-skipping'} kind
 * @param {{name: string, folders: string[], log: string}} to name and folders under which the program is kept
 */
export function sdkDownload(kind, { name, folders, log }) {
  return {
    name: 'download by the Temporal SDK',
    hint: 'open the way to temporal.download, from where the Temporal SDK fetches it',
    takes: 'up to 2 minutes where the internet is open',
    get: async () => {
      const folder = join(folders[0], `download-${process.pid}`);
      mkdirSync(folder, { recursive: true });
      try {
        await runToEnd([process.execPath, SCRIPT, kind, folder], {
          log,
          name: 'sdk.download',
          timeoutMs: 180_000,
        });
        const program = readdirSync(folder)
          .map((file) => join(folder, file))
          .find((file) => statSync(file).isFile() && isProgram(file));
        return program && keep(folders, name, program);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}
