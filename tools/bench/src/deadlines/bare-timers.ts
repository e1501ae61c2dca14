import { Client } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { measure } from '../measure';
import { bareTimer } from './bare-timer.workflow';
import { drainOf, type Drain, type Fired } from './drain';

const TASK_QUEUE = 'suqiu-bench-timers';
const AT_ONCE = 32;

/**
 * The baseline of deadlines: bare processes with one timer each on the same server, all due within `windowMs`, the
 * first one `headStartMs` after the last was started.
 */
export async function drainBareTimers(
  address: string,
  count: number,
  windowMs: number,
  headStartMs: number,
): Promise<Drain> {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  const connection = await NativeConnection.connect({ address });
  const worker = await Worker.create({
    connection,
    taskQueue: TASK_QUEUE,
    workflowsPath: require.resolve('./bare-timer.workflow'),
  });
  try {
    return await worker.runUntil(async () => {
      const client = new Client({ connection });
      const run = randomUUID().slice(0, 8);
      const from = Date.now() + headStartMs;
      const dueAt = (number: number): number => from + Math.floor((windowMs * number) / count);
      await measure(count, AT_ONCE, (number) =>
        client.workflow.start(bareTimer, {
          workflowId: `bench-timer-${run}-${number}`,
          taskQueue: TASK_QUEUE,
          requestEagerStart: true,
          args: [dueAt(number)],
        }),
      );
      if (Date.now() > from)
        throw new Error('the bare timers were due before all were started; give a longer head start');
      await pause(from - Date.now());
      const fired: Fired[] = [];
      // The server lets so many wait for a result at once, and each says itself when it woke.
      await measure(count, AT_ONCE, async (number) => {
        const firedAt = await client.workflow.result<typeof bareTimer>(`bench-timer-${run}-${number}`);
        fired.push({ dueAt: dueAt(number), firedAt });
      });
      return drainOf(fired);
    });
  } finally {
    await connection.close();
  }
}
