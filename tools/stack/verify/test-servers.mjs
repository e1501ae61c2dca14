import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { homeAt } from '../host/home.mjs';
import { reservePort } from '../host/ports.mjs';
import { preparePostgres } from '../postgres/server.mjs';
import { awaitReady } from '../supervise/await-ready.mjs';
import { Supervisor } from '../supervise/supervisor.mjs';
import { resolveDevServer } from '../temporal/dev-server-binary.mjs';
import { describeTemporal } from '../temporal/server.mjs';
import { resolveTimeSkipping } from '../temporal/time-skipping-binary.mjs';

const WITHIN_MS = 60_000;

async function freePort() {
  const { port, release } = await reservePort(0);
  await release();
  return port;
}

/**
 * Starts the servers of one test run on free ports, whatever else runs on the machine: a PostgreSQL and a Temporal
 * development server that keep nothing. The programs come from the checkout's own cache.
 *
 * @returns {Promise<{env: object, stop: () => Promise<void>}>} `env` is what the test suites read
 */
export async function startTestServers(home, { tell, signal, onGivenUp }) {
  const supervisor = new Supervisor({ pidsFile: home.pids, onGivenUp });
  const stop = () => supervisor.stop();
  try {
    const programs = homeAt();
    const program = await resolveDevServer(programs, tell);
    const timeSkipping = await resolveTimeSkipping(programs, tell);
    const password = randomBytes(12).toString('hex');
    const log = (name) => join(home.logs, `${name}.log`);
    const database = { home, password, port: await freePort(), log: log('postgres'), throwAway: true, tell };
    const postgres = await preparePostgres(database);
    const temporal = describeTemporal({ program, port: await freePort(), log: log('temporal') });
    for (const server of [postgres, temporal]) {
      await supervisor.start(server);
      await awaitReady(server, { withinMs: WITHIN_MS, signal });
    }
    const env = {
      SUQIU_TEST_DATABASE_URL: postgres.url,
      SUQIU_TEST_TEMPORAL: temporal.address,
      SUQIU_TIME_SKIPPING_SERVER: timeSkipping,
    };
    return { env, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
