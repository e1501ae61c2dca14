import { condition, defineSignal, defineUpdate, setHandler } from '@temporalio/workflow';

const A_DAY_MS = 24 * 60 * 60 * 1000;

export const touchUpdate = defineUpdate<number>('touch');
export const endSignal = defineSignal('end');

/** The least that a case could be: started, with one timer, answering to an update. */
export async function bare(): Promise<void> {
  let touched = 0;
  let ended = false;
  setHandler(touchUpdate, () => (touched += 1), { validator: () => undefined });
  setHandler(endSignal, () => void (ended = true));
  await condition(() => ended, A_DAY_MS);
}
