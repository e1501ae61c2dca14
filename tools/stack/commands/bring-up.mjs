import { renameSync, rmSync } from 'node:fs';
import { prepareDatabase, demoAccounts } from '../apps/database.mjs';
import { fileDemoCases } from '../apps/demo-cases.mjs';
import { simulateDemoPast } from '../apps/demo-past.mjs';
import { appEnvironment } from '../apps/environment.mjs';
import { readyFacts, welcome, writeReady } from '../apps/ready.mjs';
import { describeServices } from '../apps/services.mjs';
import { ROOT } from '../host/home.mjs';
import { StackError } from '../host/stack-error.mjs';
import { print, say } from '../host/terminal.mjs';
import { awaitReady } from '../supervise/await-ready.mjs';
import { endOrphans } from '../supervise/orphans.mjs';
import { Supervisor } from '../supervise/supervisor.mjs';
import { buildWhenChanged } from '../workspace/build.mjs';
import { installDependencies } from '../workspace/dependencies.mjs';
import { openMarks } from '../workspace/marks.mjs';
import { reservePorts } from './stack-ports.mjs';
import { describeServers } from './stack-servers.mjs';

const SERVER_WITHIN_MS = 60_000;
const SERVICE_WITHIN_MS = 90_000;

/**
 * Brings a whole stack up, step by step, each told on the terminal.
 *
 * @param {object} home
 * @param {{signal: AbortSignal, onGivenUp: () => void}} options
 * @returns {{ready: Promise<void>, stop: () => Promise<void>}} `stop` may be called at any moment
 */
export function bringUp(home, { signal, onGivenUp }) {
  let supervisor;
  const step = async (action) => {
    if (signal.aborted) throw new StackError('start.stopped', 'The start was stopped.');
    return action();
  };
  const ready = (async () => {
    for (const file of [home.ready, home.starting]) rmSync(file, { force: true });
    await endOrphans(home.pids, say);
    supervisor = new Supervisor({ pidsFile: home.pids, onGivenUp });
    await step(() => installDependencies(ROOT, home, say));
    const marks = openMarks(home.marks);
    const built = await step(() => buildWhenChanged(ROOT, home, marks, say));
    const ports = await step(() => reservePorts(say));
    const { secrets, servers, database, temporal, temporalUi } = await step(() =>
      describeServers(home, ports, say),
    );
    for (const server of servers) {
      await ports.release(server.name);
      say(`starting ${server.name}`);
      await step(() => supervisor.start(server));
      await awaitReady(server, { withinMs: SERVER_WITHIN_MS, signal });
    }
    const address = { apiPort: ports.api, workerPort: ports.worker };
    const { accounts, attachments } = home;
    const env = appEnvironment({ secrets, database, temporal, accounts, attachments, ...address });
    await step(() => prepareDatabase({ root: ROOT, home, env, marks, built, tell: say }));
    await step(() => simulateDemoPast({ root: ROOT, home, env, marks, tell: say }));
    const services = describeServices({ root: ROOT, logs: home.logs, env, servers, ...address });
    for (const service of [services.worker, services.api]) {
      await ports.release(service.name);
      say(`starting ${service.name} at ${service.address}`);
      await step(() => supervisor.start(service));
    }
    for (const service of [services.worker, services.api]) {
      await awaitReady(service, { withinMs: SERVICE_WITHIN_MS, signal });
    }
    const addresses = { api: services.api.address, worker: services.worker.address };
    const facts = readyFacts({
      ...addresses,
      temporal,
      temporalUi,
      database,
      demoAccounts: demoAccounts(home),
    });
    writeReady(home.starting, facts);
    await step(() => fileDemoCases({ root: ROOT, home, env, marks, readyFile: home.starting, tell: say }));
    if (signal.aborted) return;
    renameSync(home.starting, home.ready);
    print(welcome(facts));
  })();
  const stop = async () => {
    await ready.catch(() => undefined);
    for (const file of [home.ready, home.starting]) rmSync(file, { force: true });
    await supervisor?.stop();
  };
  return { ready, stop };
}
