import type { Ledger } from '@suqiu/ledger';
import type { GrievanceActivities } from '@suqiu/workflows/ports';
import { NativeConnection, Worker, bundleWorkflowCode, DefaultLogger, Runtime } from '@temporalio/worker';
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';

/** Processes on a real Temporal server, worked off in this process on a task queue of their own. */
export interface RealProcesses {
  readonly address: string;
  readonly taskQueue: string;
  stop(): Promise<void>;
}

/** The Temporal server for tests, as `host:port`. */
function testTemporalAddress(): string {
  const address = process.env['SUQIU_TEST_TEMPORAL'];
  if (!address) throw new Error('SUQIU_TEST_TEMPORAL is not set: set it to host:port of a Temporal server');
  return address;
}

/** Runs the processes of cases, their steps recorded in a ledger, until `stop`. */
export async function runProcesses(ledger: Ledger): Promise<RealProcesses> {
  Runtime.install({ logger: new DefaultLogger('ERROR', () => undefined) });
  const address = testTemporalAddress();
  const taskQueue = `api-test-${randomUUID()}`;
  const activities: GrievanceActivities = {
    record: async (input) => ({ events: (await ledger.record(input)).events }),
    readFacts: (grievanceId) => ledger.facts({ grievanceId }),
    loadState: (grievanceId) => ledger.rebuild(grievanceId),
  };
  const connection = await NativeConnection.connect({ address });
  const worker = await Worker.create({
    connection,
    namespace: 'default',
    taskQueue,
    workflowBundle: await bundle(),
    activities: { ...activities },
  });
  const running = worker.run();
  return {
    address,
    taskQueue,
    stop: async () => {
      worker.shutdown();
      await running;
      await connection.close();
    },
  };
}

function bundle() {
  return bundleWorkflowCode({
    workflowsPath: resolve(__dirname, '../../../../libs/workflows/src/index.ts'),
    logger: new DefaultLogger('ERROR', () => undefined),
    webpackConfigHook: (config) => ({
      ...config,
      resolve: { ...config.resolve, conditionNames: ['@suqiu/source', 'require', 'node', 'default'] },
    }),
  });
}
