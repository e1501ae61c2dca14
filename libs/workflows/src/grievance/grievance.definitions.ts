import type { GrievanceState } from '@suqiu/domain';
import type { UpdateDefinition } from '@temporalio/common';
import { defineQuery, defineUpdate } from '@temporalio/workflow';
import {
  SNAPSHOT_QUERY,
  updateName,
  type CommandAnswer,
  type CommandMessage,
  type UpdateCommandType,
} from './grievance.messages';

export type CommandUpdate = UpdateDefinition<CommandAnswer, [CommandMessage]>;

/** One update per command, so that each is seen by its own name in the history. */
export function commandUpdate(type: UpdateCommandType): CommandUpdate {
  return defineUpdate<CommandAnswer, [CommandMessage]>(updateName(type));
}

export const snapshotQuery = defineQuery<GrievanceState | null>(SNAPSHOT_QUERY);
