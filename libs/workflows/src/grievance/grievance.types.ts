import type { CaseFacts, Command, EventDraft, GrievanceEvent, GrievanceState } from '@suqiu/domain';

/** The types of a case's process. */
export interface GrievanceTypes {
  readonly State: GrievanceState;
  readonly Command: Command;
  readonly Facts: CaseFacts;
  readonly Draft: EventDraft;
  readonly Event: GrievanceEvent;
}
