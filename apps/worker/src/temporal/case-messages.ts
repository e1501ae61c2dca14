import type { GrievanceState, WhistleReport } from '@suqiu/domain';
import { GRIEVANCE_WORKFLOW, REPORT_WHISTLE_SIGNAL, type GrievanceInput } from '@suqiu/workflows/messages';
import { CASES } from './process-kind';
import { answered, type TemporalAccess } from './temporal-access';

/** The process of a case as a client names it. */
type GrievanceProcess = (input: GrievanceInput) => Promise<unknown>;

/** What whistles tell the processes of cases. One that does not run is started from its state. */
export class CaseMessages {
  constructor(
    private readonly temporal: TemporalAccess,
    private readonly taskQueue: string,
  ) {}

  /** Tells the process of a case what its whistle reports. That the server has it does not mean that the case heard it. */
  async report(state: GrievanceState, report: WhistleReport): Promise<void> {
    await answered(this.temporal, (client) =>
      client.workflow.signalWithStart<GrievanceProcess, [WhistleReport]>(GRIEVANCE_WORKFLOW, {
        workflowId: CASES.workflowId(state.id),
        taskQueue: this.taskQueue,
        args: [{ grievanceId: state.id, snapshot: state, processed: [] }],
        workflowIdConflictPolicy: 'USE_EXISTING',
        signal: REPORT_WHISTLE_SIGNAL,
        signalArgs: [report],
      }),
    );
  }
}
