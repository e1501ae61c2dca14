import { join } from 'node:path';
import { waitFor } from '../host/wait-for.mjs';
import { STAND_BACK } from '../supervise/child.mjs';
import { PROGRAMS } from '../workspace/build.mjs';

const SERVERS_WITHIN_MS = 60_000;

/** Whether a service answers its readiness question with 200. */
export async function answersReady(address) {
  try {
    const answer = await fetch(`${address}/health/ready`, { signal: AbortSignal.timeout(2_000) });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}

/**
 * Describes API and worker for the supervisor. Each waits for its servers before every start, so that a restart of
 * PostgreSQL does not use up the quick deaths of the others; when they stay away it starts all the same and says so itself.
 *
 * @param {{root: string, logs: string, env: object, apiPort: number, workerPort: number, servers: Array<{isReady: () => Promise<boolean>}>}} facts
 */
export function describeServices({ root, logs, env, apiPort, workerPort, servers }) {
  const serversAreReady = async () =>
    (await Promise.all(servers.map((server) => server.isReady()))).every(Boolean);
  const describe = (name, port, nice) => {
    const address = `http://127.0.0.1:${port}`;
    return {
      name,
      command: [process.execPath, '--enable-source-maps', join(root, PROGRAMS[name])],
      cwd: root,
      env,
      log: join(logs, `${name}.log`),
      nice,
      prepare: () => waitFor(serversAreReady, { withinMs: SERVERS_WITHIN_MS }),
      address,
      isReady: () => answersReady(address),
    };
  };
  return { worker: describe('worker', workerPort, STAND_BACK), api: describe('api', apiPort, 0) };
}
