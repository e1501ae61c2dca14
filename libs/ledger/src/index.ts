export { Ledger } from './ledger';
export type { LedgerKeys, LedgerOptions } from './ledger-options';
export type { Intake, IntakePlace, NamedOrg, Petitioner, Receipt } from './intake/intake';
export { RECEIVED_CHANNEL } from './intake/receiver';
export { TrackingCodes } from './intake/tracking-codes';
export type { RecordedStep, RecordStep } from './record/record-step';
export { NOTICE_TOPIC } from './record/step-rows';
export type { FactsQuery } from './facts/case-facts';
export type { ChainReport } from './chain/verify-chain';
export {
  IdempotencyMismatchError,
  LedgerBehindError,
  LedgerConflictError,
  NoDistrictError,
  PolicyChangedError,
  UnknownReferenceError,
} from './errors/ledger-errors';
export { fixedRules, type RuleSource } from './policy/rule-source';
