export { Ledger } from './ledger';
export type { LedgerKeys, LedgerOptions } from './ledger-options';
export type { Intake, IntakePlace, NamedOrg, Petitioner, Receipt } from './intake/intake';
export { RECEIVED_CHANNEL } from './intake/receiver';
export { TrackingCodes } from './intake/tracking-codes';
export type { IdempotencyKey } from './idempotency/given-once';
export type { RecordedStep, RecordStep } from './record/record-step';
export { WhistleLedger } from './whistle/whistle-ledger';
export { DRAFTED_CHANNEL } from './whistle/drafter';
export type { CheckIn } from './whistle/check-in';
export type { DraftedDepartment, WhistleDraft, WhistleReceipt } from './whistle/whistle-draft';
export {
  REPORTED_CHANNEL,
  type RecordedWhistleStep,
  type RecordWhistleStep,
} from './whistle/record-whistle-step';
export type { ResumedWhistle } from './whistle/resumed-whistle';
export type { WhistleFactsQuery } from './whistle/whistle-facts';
export { NOTICE_TOPIC } from './notice/notice-rows';
export { CASE_REPORT_TOPIC } from './whistle/whistle-step-rows';
export type { FactsQuery } from './facts/case-facts';
export type { ChainReport } from './journal/verify-chain';
export {
  IdempotencyMismatchError,
  LedgerBehindError,
  LedgerConflictError,
  NoDistrictError,
  PolicyChangedError,
  UnknownReferenceError,
} from './errors/ledger-errors';
export { fixedRules, type RuleSource } from './policy/rule-source';
export { caseOutlook, isConcerned, type CaseOutlook, type ClockMove } from './rules/case-outlook';
export { CasesBehind, type CaseBehind } from './rules/cases-behind';
export { tallied, type MovePage, type MoveTally } from './rules/move-tally';
export type { RuleChange } from './rules/rule-changes';
export { PolicyOrderError, PolicyRetroactiveError, UnknownRevisionError } from './rules/rule-errors';
export { Rules, type RuleAdded, type RuleProposal } from './rules/rules';
export { RulesWatch } from './rules/rules-watch';
export { StoredRules } from './rules/stored-rules';
