import {
  allHandlersFinished,
  condition,
  defineQuery,
  defineUpdate,
  log,
  setHandler,
} from '@temporalio/workflow';
import { DueAlarm } from './due-alarm';
import type { Process } from './process';
import type { ProcessTypes } from './process-kind';
import { SNAPSHOT_QUERY, updateName, type Answer, type Message } from './process.messages';

/**
 * Registers the query for the state, and an update for each command that comes from outside, so that each is seen by
 * its own name in the history; before the first await, so that none is missed.
 */
export function registerHandlers<T extends ProcessTypes>(
  process: Process<T>,
  types: readonly T['Command']['type'][],
): void {
  setHandler(defineQuery<T['State'] | null>(SNAPSHOT_QUERY), () => process.current());
  for (const type of types) {
    type Given = Message<T['Command'], T['Facts']>;
    const update = defineUpdate<Answer<T['State']['status']>, [Given]>(updateName(type));
    const validator = (message: Given): void => process.validate(type, message);
    setHandler(update, (message: Given) => process.submit(message), { validator });
  }
}

/**
 * Lives until there is nothing left to do in this run: waits for people and for the earliest due item, decides by the
 * rules, and records each step. Answers whether the life itself has ended; where it has not, the caller starts the
 * process afresh, before its history grows long.
 */
export async function live<T extends ProcessTypes>(process: Process<T>): Promise<'ended' | 'goes_on'> {
  const alarm = new DueAlarm();
  if (!process.isLoaded()) await process.load();
  while (!isQuiet(process)) {
    process.enqueueDue(Date.now());
    await process.workOff();
    await waitForWork(process, alarm);
  }
  if (process.hasEnded()) return 'ended';
  if (process.isOutOfStep()) log.warn('storage knows another past; starting over from its events');
  return 'goes_on';
}

/** The process may end or start afresh once it has nothing to do and every command that came in is answered. */
function isQuiet<T extends ProcessTypes>(process: Process<T>): boolean {
  return (process.hasEnded() || process.mustStartOver()) && allHandlersFinished();
}

/** Sleeps until there is work or the earliest due item is reached; with nothing due, only people can wake it. */
async function waitForWork<T extends ProcessTypes>(process: Process<T>, alarm: DueAlarm): Promise<void> {
  const now = Date.now();
  const due = process.nextDue();
  if (due !== null && due.at <= now) return;
  alarm.set(due?.at ?? null, now);
  await condition(() => alarm.rings() || process.hasWork() || isQuiet(process));
}
