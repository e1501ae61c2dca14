import { COMMAND_TYPES } from '@suqiu/domain';
import { setHandler } from '@temporalio/workflow';
import { commandUpdate } from './grievance.definitions';
import type { CommandAnswer, CommandMessage, UpdateCommandType } from './grievance.messages';
import type { GrievanceProcess } from './grievance.process';

/** Registers a handler for each command that people give; before the first await, so that none is missed. */
export function registerCommands(process: GrievanceProcess): void {
  for (const type of COMMAND_TYPES) {
    if (type !== 'due_reached' && type !== 'report_whistle') registerCommand(process, type);
  }
}

function registerCommand(process: GrievanceProcess, type: UpdateCommandType): void {
  const handler = (message: CommandMessage): Promise<CommandAnswer> => process.submit(message);
  const validator = (message: CommandMessage): void => process.validate(type, message);
  setHandler(commandUpdate(type), handler, { validator });
}
