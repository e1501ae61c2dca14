import type { DataSource } from 'typeorm';
import type { LivingState, ProcessKind } from '../temporal/process-kind';
import { Processes } from '../temporal/processes';
import type { TemporalAccess } from '../temporal/temporal-access';
import { ProcessCheck } from './process-check';
import { ProcessRows } from './process-rows';
import { Reconciliation } from './reconciliation';

/** What keeps the rows of one kind and their processes together. */
export interface Upkeep<State extends LivingState> {
  readonly processes: Processes<State>;
  readonly check: ProcessCheck<State>;
  readonly comparison: Reconciliation<State>;
}

/** The upkeep of a kind, on one database and one task queue. */
export function upkeepOf<State extends LivingState>(
  kind: ProcessKind<State>,
  database: DataSource,
  temporal: TemporalAccess,
  taskQueue: string,
): Upkeep<State> {
  const rows = new ProcessRows(kind, database);
  const processes = new Processes(kind, temporal, taskQueue);
  const check = new ProcessCheck(rows, processes);
  return { processes, check, comparison: new Reconciliation(kind, rows, processes, check) };
}
