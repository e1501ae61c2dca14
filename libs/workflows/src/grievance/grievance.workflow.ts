import { COMMAND_TYPES, type CommandType, type GrievanceState, type WhistleReport } from '@suqiu/domain';
import { continueAsNew, defineSignal, setHandler } from '@temporalio/workflow';
import { live, registerHandlers } from '../process/live';
import { Process } from '../process/process';
import {
  REPORT_WHISTLE_SIGNAL,
  whistleReportId,
  type GrievanceInput,
  type UpdateCommandType,
} from './grievance.messages';
import { GRIEVANCE_PROCESS } from './grievance.process';

const reportWhistle = defineSignal<[WhistleReport]>(REPORT_WHISTLE_SIGNAL);

/** The life of one grievance, from its recorded registration to the end of its reopen window. */
export async function grievance(input: GrievanceInput): Promise<GrievanceState> {
  const { grievanceId } = input;
  const process = new Process(GRIEVANCE_PROCESS, grievanceId, input);
  registerHandlers(process, COMMAND_TYPES.filter(isUpdate));
  setHandler(reportWhistle, (report) =>
    process.take(whistleReportId(report), { type: 'report_whistle', report }),
  );
  if ((await live(process)) === 'ended') return process.state();
  return continueAsNew<typeof grievance>({ grievanceId, ...process.next() });
}

function isUpdate(type: CommandType): type is UpdateCommandType {
  return type !== 'due_reached' && type !== 'report_whistle';
}
