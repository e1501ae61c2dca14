import { Client } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { randomUUID } from 'node:crypto';
import { bare, endSignal, touchUpdate } from './bare.workflow';

const TASK_QUEUE = 'suqiu-bench-bare';

/** The baseline of a process: bare workflows on the same server, by a worker and a client of our own kind. */
export class BareTemporal {
  private readonly run = randomUUID().slice(0, 8);
  private readonly ids: string[] = [];

  private constructor(private readonly client: Client) {}

  /** Runs `use` beside a worker for bare workflows, and ends every workflow that it started. */
  static async with<T>(address: string, use: (temporal: BareTemporal) => Promise<T>): Promise<T> {
    Runtime.install({ logger: new DefaultLogger('ERROR') });
    const connection = await NativeConnection.connect({ address });
    const worker = await Worker.create({
      connection,
      taskQueue: TASK_QUEUE,
      workflowsPath: require.resolve('./bare.workflow'),
    });
    const temporal = new BareTemporal(new Client({ connection }));
    try {
      return await worker.runUntil(async () => {
        const result = await use(temporal);
        await temporal.endAll();
        return result;
      });
    } finally {
      await connection.close();
    }
  }

  /** Starts one as the relay starts a case: eagerly, on the worker's own connection. */
  async start(number: number): Promise<void> {
    const workflowId = `bench-${this.run}-${number}`;
    this.ids.push(workflowId);
    await this.client.workflow.start(bare, { workflowId, taskQueue: TASK_QUEUE, requestEagerStart: true });
  }

  /** Answers when the first workflow task of every started one is done: its timer is armed. */
  async untilAllArmed(): Promise<void> {
    for (const id of this.ids) await untilArmed(this.client, id);
  }

  /** One update of the workflow with this number, answered. */
  async touch(number: number): Promise<void> {
    await this.client.workflow.getHandle(`bench-${this.run}-${number}`).executeUpdate(touchUpdate);
  }

  private async endAll(): Promise<void> {
    await Promise.all(this.ids.map((id) => this.client.workflow.getHandle(id).signal(endSignal)));
  }
}

/** Events of a history whose first task is done: started, scheduled, started, completed, and the timer. */
const ARMED_EVENTS = 5;

/** Polls the server until the first task of a workflow is done. */
export async function untilArmed(client: Client, workflowId: string): Promise<void> {
  const handle = client.workflow.getHandle(workflowId);
  while ((await handle.describe()).historyLength < ARMED_EVENTS);
}
