import type { GrievanceState, WhistleState } from '@suqiu/domain';
import { DRAFTED_CHANNEL, RECEIVED_CHANNEL } from '@suqiu/ledger';
import {
  GRIEVANCE_WORKFLOW,
  grievanceIdOf,
  grievanceWorkflowId,
  WHISTLE_WORKFLOW,
  whistleIdOf,
  whistleWorkflowId,
  type GrievanceInput,
  type WhistleInput,
} from '@suqiu/workflows/messages';

/** What every row's state says of itself. */
export interface LivingState {
  readonly id: string;
  readonly seq: number;
}

/** A kind of row that has a process, and where both are found. */
export interface ProcessKind<State extends LivingState> {
  /** What it is called in metrics, logs and reports. */
  readonly name: 'case' | 'whistle';
  readonly rows: 'grievances' | 'whistles';
  /** The column that says since when a row waits for its process. */
  readonly since: 'registered_at' | 'drafted_at';
  /** The channel on which new rows are told of. */
  readonly channel: string;
  /** First half of the advisory lock on a row; any number will do, as long as nothing else locks by it. */
  readonly lock: number;
  readonly workflowType: string;
  readonly workflowId: (id: string) => string;
  /** The row of a workflow id, or null when the id is of another kind. */
  readonly idOf: (workflowId: string) => string | null;
  /** What a process is started from. */
  readonly input: (state: State) => GrievanceInput | WhistleInput;
}

/** Cases and their processes. */
export const CASES: ProcessKind<GrievanceState> = {
  name: 'case',
  rows: 'grievances',
  since: 'registered_at',
  channel: RECEIVED_CHANNEL,
  lock: 7_318_003,
  workflowType: GRIEVANCE_WORKFLOW,
  workflowId: grievanceWorkflowId,
  idOf: grievanceIdOf,
  input: (state) => ({ grievanceId: state.id, snapshot: state, processed: [] }),
};

/** Whistles and their processes. */
export const WHISTLES: ProcessKind<WhistleState> = {
  name: 'whistle',
  rows: 'whistles',
  since: 'drafted_at',
  channel: DRAFTED_CHANNEL,
  lock: 7_318_007,
  workflowType: WHISTLE_WORKFLOW,
  workflowId: whistleWorkflowId,
  idOf: whistleIdOf,
  input: (state) => ({ whistleId: state.id, snapshot: state, processed: [] }),
};
