import type {
  WhistleCommand,
  WhistleEvent,
  WhistleEventDraft,
  WhistleFacts,
  WhistleState,
} from '@suqiu/domain';

/** The types of a whistle's process. */
export interface WhistleTypes {
  readonly State: WhistleState;
  readonly Command: WhistleCommand;
  readonly Facts: WhistleFacts;
  readonly Draft: WhistleEventDraft;
  readonly Event: WhistleEvent;
}
