import { nextDue, type GrievanceState } from '@suqiu/domain';
import { allHandlersFinished, condition, continueAsNew, log, setHandler } from '@temporalio/workflow';
import { DueAlarm } from './due-alarm';
import { snapshotQuery } from './grievance.definitions';
import type { GrievanceInput } from './grievance.messages';
import { GrievanceProcess } from './grievance.process';
import { registerCommands } from './register-commands';
import { loadState } from './storage';

/**
 * The life of one grievance, from its recorded registration to the end of its reopen window. Waits for people and for
 * the earliest due item, decides by the rules, records each step, and starts afresh before its history grows long.
 */
export async function grievance(input: GrievanceInput): Promise<GrievanceState> {
  const process = new GrievanceProcess(input);
  const alarm = new DueAlarm();
  registerCommands(process);
  setHandler(snapshotQuery, () => process.current());
  if (!process.isLoaded()) process.load(await loadState(input.grievanceId));

  while (!isQuiet(process)) {
    process.enqueueDue(Date.now());
    await process.workOff();
    await waitForWork(process, alarm);
  }
  if (process.hasEnded()) return process.state();
  if (process.isOutOfStep()) log.warn('storage knows another past; starting over from its events');
  return continueAsNew<typeof grievance>(process.nextInput());
}

/** The process may end or start afresh once it has nothing to do and every command that came in is answered. */
function isQuiet(process: GrievanceProcess): boolean {
  return (process.hasEnded() || process.mustStartOver()) && allHandlersFinished();
}

/** Sleeps until there is work or the earliest due item is reached; only people can move a case with nothing due. */
async function waitForWork(process: GrievanceProcess, alarm: DueAlarm): Promise<void> {
  const now = Date.now();
  const due = process.isOutOfStep() ? null : nextDue(process.state());
  if (due !== null && due.at <= now) return;
  alarm.set(due?.at ?? null, now);
  await condition(() => alarm.rings() || process.hasWork() || isQuiet(process));
}
