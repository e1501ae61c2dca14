import { QueryNotRegisteredError, QueryRejectedError, ServiceError } from '@temporalio/client';
import { isDeepStrictEqual } from 'node:util';
import type { LivingState } from '../temporal/process-kind';
import type { Processes } from '../temporal/processes';
import { Finding } from './finding';
import type { ProcessRow, ProcessRows } from './process-rows';

/** A row and its process are written one after the other; a difference counts once the row has rested this long. */
const SETTLED_MS = 15_000;

/** Compares one row with its process, and makes the process follow the row. */
export class ProcessCheck<State extends LivingState> {
  constructor(
    private readonly rows: ProcessRows<State>,
    private readonly processes: Processes<State>,
  ) {}

  /** Whether a process runs that should, and none that should not. Cheap: asks the server, not the process. */
  async standing(id: string): Promise<Finding> {
    const standing = await this.processes.standing(id);
    const runs = standing === 'working' || standing === 'resting';
    // Read after the server was asked: a process records its end before it completes.
    const row = await this.rows.find(id);
    if (row === null || row.ended) {
      if (!runs) return Finding.agrees;
      return row !== null && row.unchangedMs < SETTLED_MS ? Finding.working : Finding.orphaned;
    }
    if (!runs) return Finding.missing;
    return standing === 'working' ? Finding.working : Finding.agrees;
  }

  /** The same, and whether a resting process has the state of its row. Wakes the process up. */
  async content(id: string): Promise<Finding> {
    const standing = await this.standing(id);
    if (standing !== Finding.agrees) return standing;
    const snapshot = await this.ask(id);
    if (snapshot === Finding.unanswered) return snapshot;
    // Read after the process was asked: what the process knows was recorded before.
    const row = await this.rows.find(id);
    return row === null ? Finding.orphaned : compare(snapshot, row);
  }

  /** Ends the wrong process, if there is one, and hands the row to the relay, if it is open. */
  async repair(id: string, finding: Finding): Promise<void> {
    if (finding !== Finding.missing) await this.processes.terminate(id, `does not fit its row: ${finding}`);
    await this.rows.takeBack([id]);
  }

  private async ask(id: string): Promise<State | null | typeof Finding.unanswered> {
    try {
      return await this.processes.snapshot(id);
    } catch (error) {
      if (isNoAnswer(error)) return Finding.unanswered;
      throw error;
    }
  }
}

function compare<State extends LivingState>(
  snapshot: State | null,
  { state, unchangedMs }: ProcessRow<State>,
): Finding {
  if (snapshot === null) return Finding.working;
  if (snapshot.seq > state.seq) return Finding.ahead;
  if (snapshot.seq < state.seq) return unchangedMs < SETTLED_MS ? Finding.working : Finding.behind;
  return isDeepStrictEqual(snapshot, state) ? Finding.agrees : Finding.different;
}

function isNoAnswer(error: unknown): boolean {
  return (
    error instanceof ServiceError ||
    error instanceof QueryRejectedError ||
    error instanceof QueryNotRegisteredError
  );
}
