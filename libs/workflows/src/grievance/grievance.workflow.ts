import { nextDue, type GrievanceState } from '@suqiu/domain';
import { allHandlersFinished, condition, continueAsNew, log, setHandler } from '@temporalio/workflow';
import { snapshotQuery } from './grievance.definitions';
import type { GrievanceInput } from './grievance.messages';
import { GrievanceProcess } from './grievance.process';
import { registerCommands } from './register-commands';
import { loadState } from './storage';

/** Longest sleep; waking up re-reads what is due, so a timer is never further away than this. */
const LONGEST_SLEEP_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * The life of one grievance, from its recorded registration to the end of its reopen window. Waits for people and for
 * the earliest due item, decides by the rules, records each step, and starts afresh before its history grows long.
 */
export async function grievance(input: GrievanceInput): Promise<GrievanceState> {
  const process = new GrievanceProcess(input);
  registerCommands(process);
  setHandler(snapshotQuery, () => process.current());
  if (!process.isLoaded()) process.load(await loadState(input.grievanceId));

  while (!isQuiet(process)) {
    await process.workOff();
    await condition(() => process.hasWork() || isQuiet(process), sleepUntilDue(process.state()));
    process.enqueueDue(Date.now());
  }
  if (process.hasEnded()) return process.state();
  if (process.isOutOfStep()) log.warn('storage knows another past; starting over from its events');
  return continueAsNew<typeof grievance>(process.nextInput());
}

/** The process may end or start afresh once it has nothing to do and every command that came in is answered. */
function isQuiet(process: GrievanceProcess): boolean {
  return (process.hasEnded() || process.mustStartOver()) && allHandlersFinished();
}

/** At least a millisecond: a zero or negative timeout means something else to the SDK. */
function sleepUntilDue(state: GrievanceState): number {
  const due = nextDue(state);
  const wait = due === null ? LONGEST_SLEEP_MS : due.at - Date.now();
  return Math.min(Math.max(wait, 1), LONGEST_SLEEP_MS);
}
