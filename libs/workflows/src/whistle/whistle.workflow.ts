import { WHISTLE_COMMAND_TYPES, type WhistleState } from '@suqiu/domain';
import { continueAsNew } from '@temporalio/workflow';
import { live, registerHandlers } from '../process/live';
import { Process } from '../process/process';
import type { WhistleInput } from './whistle.messages';
import { WHISTLE_PROCESS } from './whistle.process';

/** The life of one whistle with all its departments, from its draft to the last rating. */
export async function whistle(input: WhistleInput): Promise<WhistleState> {
  const { whistleId } = input;
  const process = new Process(WHISTLE_PROCESS, whistleId, input);
  registerHandlers(
    process,
    WHISTLE_COMMAND_TYPES.filter((type) => type !== 'due_reached'),
  );
  if ((await live(process)) === 'ended') return process.state();
  return continueAsNew<typeof whistle>({ whistleId, ...process.next() });
}
