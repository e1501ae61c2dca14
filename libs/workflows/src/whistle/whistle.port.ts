import type { WhistleEvent, WhistleEventDraft, WhistleState, WhistleStatus } from '@suqiu/domain';
import type { ProcessStart } from '../process/process.messages';

/** One step to be written, all or nothing. */
export interface RecordWhistleInput {
  readonly whistleId: string;
  readonly commandId: string;
  /** Number of events recorded before this step. */
  readonly fromSeq: number;
  readonly drafts: readonly WhistleEventDraft[];
}

export interface RecordWhistleResult {
  /** The events as storage holds them; a step that was recorded before answers with what was recorded then. */
  readonly events: readonly WhistleEvent[];
}

/**
 * What a whistle needs from the world. Implemented by the worker; every activity may run more than once and answers
 * the same each time.
 */
export interface WhistleActivities {
  /**
   * Writes a step in one transaction, with what its cases hear of it.
   * @throws ApplicationFailure `ledger.behind` when storage knows fewer events than `fromSeq`, `ledger.conflict` when
   * it knows other ones; neither is retried.
   */
  recordWhistle(input: RecordWhistleInput): Promise<RecordWhistleResult>;
  /**
   * The fold of the whistle's events, null when storage does not know it, with the answers to its last commands: one
   * that was recorded just before the process had to start over is answered, and not decided a second time.
   */
  loadWhistle(whistleId: string): Promise<ProcessStart<WhistleState, WhistleStatus>>;
}
