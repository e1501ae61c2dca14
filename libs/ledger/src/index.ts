export { Ledger } from './ledger';
export type { LedgerKeys, LedgerOptions } from './ledger-options';
export type { Intake, IntakePlace, NamedOrg, Petitioner, Receipt } from './intake/intake';
export {
  bindToWords,
  releaseFromWords,
  type AttachmentGift,
  type GiftOutcome,
} from './attachments/attachments';
export { ANSWERING_EVENTS } from './record/case-columns';
export { RECEIVED_CHANNEL } from './intake/receiver';
export { TrackingCodes } from './intake/tracking-codes';
export type { PastCase, PastFacts } from './past/past-case';
export type { PastWhistle, PastWhistleBeginning } from './past/past-whistle';
export type { CopyPlan } from './past/copies/past-copies';
export { PastLedger, type PastReceipt, type PastRules } from './past/past-ledger';
export type { IdempotencyKey } from './idempotency/given-once';
export { writeOnce } from './idempotency/write-once';
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
export type { Resumed } from './journal/resumed';
export type { WhistleFactsQuery } from './whistle/whistle-facts';
export { NOTICE_TOPIC } from './notice/notice-rows';
export { CASE_REPORT_TOPIC } from './whistle/whistle-step-rows';
export type { FactsQuery } from './facts/case-facts';
export { readRecordedNews, RECORDED_CHANNEL, type RecordedNews } from './journal/recorded-news';
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
export { caseOutlook, isConcerned, whistleOutlook, type Outlook } from './rules/outlook';
export { Behind, type Straggler } from './rules/behind';
export type { ClockMove } from './rules/clock-move';
export { FOLLOWING_CASES, FOLLOWING_WHISTLES, type Follower } from './rules/follower';
export { tallied, type MoveCounts, type MovePage, type MoveTally } from './rules/move-tally';
export type { RuleChange } from './rules/rule-changes';
export { PolicyOrderError, PolicyRetroactiveError, UnknownRevisionError } from './rules/rule-errors';
export { Rules, type RuleAdded, type RuleProposal } from './rules/rules';
export { RulesWatch } from './rules/rules-watch';
export { StoredRules } from './rules/stored-rules';
export type { Organisation } from './reference/reference-data';
export {
  MetricApplications,
  type ApplicationAnswer,
  type ApplicationStep,
  type NewApplication,
} from './metrics-review/applications';
export {
  readExclusionDecisions,
  type ExclusionDecision,
  type ExclusionDecisionQuery,
} from './metrics-review/exclusion-decisions';
export { excludedSubjects, type StandingExclusion } from './metrics-review/excluded-subjects';
export { PUBLISHED_AXES, readFigureTable, type FigureTableQuery } from './metrics-review/figure-table';
export { PeriodPublisher, type PeriodToPublish } from './metrics-review/publish-period';
export {
  readPublishedValues,
  readRestatements,
  type Restatement,
  type RestatementReason,
} from './metrics-review/restatements';
export {
  ApplicationUnknownError,
  PublicationRefusedError,
  ReviewRefusedError,
  type PublicationRefusal,
} from './metrics-review/review-errors';
export { cellKey, type Cell, type PeriodRef } from './metrics/cell';
export { CellSums } from './metrics/cell-sums';
export type { CountedFact, SubjectPlace } from './metrics/counted-fact';
export { readMaterials, type MaterialQuery, type Materials } from './metrics/materials';
export { MetricProjector, type ProjectedBatch } from './metrics/metric-projector';
export { holdProjection } from './metrics/projector-lock';
export {
  publish,
  publishedValue,
  readPublications,
  type Publication,
  type PublishedValues,
} from './metrics/publications';
export { metricLag, queueSubjects, type MetricLag } from './metrics/queue';
export { readHours, type HourCount, type HoursQuery } from './metrics/read-hours';
export { readChanges, type ChangeQuery, type PublishedChange } from './metrics/read-changes';
export {
  readFactPage,
  type FactArea,
  type FactCursor,
  type FactItem,
  type FactPageQuery,
} from './metrics/read-fact-page';
export type { MetricSubject } from './metrics/subject';
export { MetricAxis, unitWithin, type Ancestry } from './metrics/units';
export { ThemeLedger } from './theme/theme-ledger';
export {
  ThemeStaleError,
  type NewTheme,
  type ThemeOrder,
  type ThemeRequest,
  type ThemeStep,
} from './theme/theme-order';
export {
  AdministrationRefusedError,
  type AdministrationRefusal,
} from './administration/administration-errors';
export type { Administrator } from './administration/administration-log';
export {
  StaffAccounts,
  type NamedAccount,
  type OncePassword,
  type WantedRole,
} from './administration/staff-accounts';
export { CatalogueRevisions, type CatalogueRevision } from './administration/catalogue-revisions';
export { catalogueAt } from './reference/catalogue-in-force';
export { OutboxRetry } from './administration/outbox-retry';
export { openWorkOf, type OpenWork } from './administration/open-work';
export {
  OrganisationChanges,
  type NamedOrganisation,
  type NewOrganisation,
  type OrganisationNames,
} from './administration/organisation-changes';
