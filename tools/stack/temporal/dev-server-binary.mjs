import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runToEnd } from '../host/run.mjs';
import { cached, cacheFolders, keep, onPath } from './cache.mjs';
import { firstThatWorks } from './resolve.mjs';
import { sdkDownload } from './sdk-way.mjs';

const NAME = 'temporal';
const MODULE = 'github.com/temporalio/cli/cmd/temporal@v1.5.1';

function goInstall(folders, log) {
  return {
    name: `go install ${MODULE}`,
    hint: 'install Go 1.25 or newer (https://go.dev/dl); Suqiu then builds it by itself',
    applies: () => onPath('go') !== undefined,
    takes: 'about 5 minutes the first time; needs the Go module proxy',
    get: async () => {
      const folder = mkdtempSync(join(tmpdir(), 'suqiu-go-'));
      try {
        const env = { ...process.env, GOBIN: folder, CGO_ENABLED: '0' };
        await runToEnd(['go', 'install', MODULE], { log, name: 'go.install', env, timeoutMs: 1_200_000 });
        return keep(folders, NAME, join(folder, NAME));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

/** The ways to a `temporal` program, in the order of trying. */
export function devServerWays({ folders, log, path = process.env.PATH }) {
  return [
    { name: '`temporal` on PATH', hint: 'put the Temporal CLI on PATH', get: () => onPath(NAME, path) },
    {
      name: 'kept from an earlier start',
      hint: 'set SUQIU_CACHE to a folder that holds it',
      get: () => cached(folders, NAME),
    },
    sdkDownload('dev-server', { name: NAME, folders, log }),
    goInstall(folders, log),
  ];
}

/** The path of a program that can run a Temporal development server. */
export function resolveDevServer(home, tell) {
  const folders = cacheFolders(home);
  const ways = devServerWays({ folders, log: join(home.logs, 'temporal-resolver.log') });
  const external = {
    name: 'TEMPORAL_ADDRESS',
    hint: 'set TEMPORAL_ADDRESS to a Temporal server that runs already',
    get: () => undefined,
  };
  return firstThatWorks('Temporal server', [external, ...ways], tell);
}
