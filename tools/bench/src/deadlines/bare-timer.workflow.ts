import { sleep } from '@temporalio/workflow';

/** The least that a deadline could be: a process that sleeps until an instant and says when it woke. */
export async function bareTimer(dueAt: number): Promise<number> {
  await sleep(Math.max(1, dueAt - Date.now()));
  return Date.now();
}
