export {
  GRIEVANCE_WORKFLOW,
  grievanceIdOf,
  grievanceWorkflowId,
  REPORT_WHISTLE_SIGNAL,
  whistleReportId,
  type CommandAnswer,
  type CommandMessage,
  type GrievanceInput,
  type HumanCommandType,
  type ProcessedCommand,
  type UpdateCommandType,
} from './grievance/grievance.messages';
export {
  WHISTLE_WORKFLOW,
  whistleIdOf,
  whistleWorkflowId,
  type HumanWhistleCommandType,
  type WhistleAnswer,
  type WhistleCommandMessage,
  type WhistleInput,
} from './whistle/whistle.messages';
export {
  DOMAIN_FAILURE_PREFIX,
  LedgerFailure,
  RETRY_COMMAND_FAILURE,
  SNAPSHOT_QUERY,
  STALE_COMMAND_FAILURE,
  updateName,
  type Answer,
  type Message,
  type Processed,
  type ProcessStart,
} from './process/process.messages';
