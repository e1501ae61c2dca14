import type { CaseFacts, EventDraft, GrievanceEvent, GrievanceState, GrievanceStatus } from '@suqiu/domain';
import type { ProcessStart } from '../process/process.messages';

/** One step to be written, all or nothing. */
export interface RecordInput {
  readonly grievanceId: string;
  readonly commandId: string;
  /** Number of events recorded before this step. */
  readonly fromSeq: number;
  readonly drafts: readonly EventDraft[];
}

export interface RecordResult {
  /**
   * The events as storage holds them: numbered, with the due instants that policy and calendar give. A step that was
   * recorded before answers with what was recorded then, whatever is asked now.
   */
  readonly events: readonly GrievanceEvent[];
}

/**
 * What a case needs from the world. Implemented by the worker; every activity may run more than once and answers the
 * same each time.
 */
export interface GrievanceActivities {
  /**
   * Writes a step in one transaction.
   * @throws ApplicationFailure `ledger.behind` when storage knows fewer events than `fromSeq`, `ledger.conflict` when
   * it knows other ones; neither is retried.
   */
  record(input: RecordInput): Promise<RecordResult>;
  /** The organisations around a case at this moment, for what time brings about. */
  readFacts(grievanceId: string): Promise<CaseFacts>;
  /**
   * The fold of the case's events, null when storage does not know it, with the answers to its last commands: one that was
   * recorded just before the process had to start over is answered, and not decided a second time.
   */
  loadState(grievanceId: string): Promise<ProcessStart<GrievanceState, GrievanceStatus>>;
}
