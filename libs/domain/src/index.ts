export type { Instant } from './time/instant';
export { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from './time/instant';
export { DayEnd, LimitUnit, StartDay, type Limit } from './time/limit';
export { formatLimit, LimitInvalidError, parseLimit } from './time/limit-text';
export {
  CalendarInvalidError,
  ZONE_OFFSET_MINUTES,
  type CalendarDay,
  type CalendarSource,
  type CalendarYear,
  type Season,
  type StatutoryDays,
  type WorkingWindow,
} from './time/calendar-source';
export { compileCalendar, type Calendar } from './time/calendar';
export type { Pause } from './time/pause';
export { deadline, dueAt, type Deadline } from './time/deadline';
export { instantAtShare, spent, type Spent } from './time/progress';
export { explain, type Explanation } from './time/explain';
export { PartName, type Part } from './time/part';
export { explainInWords } from './time/explain-in-words';
export { DomainError, DomainErrorCode, type DomainErrorDetails } from './errors/domain-error';
export { OrgKind, OrgLevel, rankOf, type OrgRef } from './organisation/organisation';
export { NO_CASE_FACTS, type CaseFacts, type LadderStep, type TargetFacts } from './organisation/facts';
export { mayLieUnder, roleFits } from './organisation/role-fit';
export { RECEIVING_ROLES, STAFF_ROLES, StaffRole } from './organisation/role';
export { orgOf, roleOf, type Actor, type ActorRole } from './grievance/actor';
export { ENDED_STATUSES, GRIEVANCE_STATUSES, GrievanceStatus, hasEnded } from './grievance/status';
export {
  CallbackOutcome,
  ContactChannel,
  EmergencyService,
  CardColour,
  NonAcceptanceCode,
  PauseReason,
  RequestType,
  ResultOutcome,
  Satisfaction,
  Solved,
  SupervisionKind,
  Urgency,
  type ReviewAnswer,
} from './grievance/codes';
export { COMMAND_TYPES, type Command, type CommandType } from './grievance/commands';
export {
  EscalationCause,
  type ResumeCause,
  type AlarmKind,
  type EventBody,
  type EventDraft,
  type EventType,
  type GrievanceEvent,
} from './grievance/events';
export type { CaseWhistle, CaseWhistleDepartment } from './grievance/whistles';
export type { Account, Assist, CallbackRound, CasePause, GrievanceState } from './grievance/state';
export type { Card, Supervision, SupervisionCause } from './grievance/supervision';
export {
  CLOCK_KINDS,
  ClockKind,
  clockKey,
  isPaused,
  isRunning,
  originalLimit,
  type ClockPause,
  type ClockStamp,
  type ClockState,
  type Due,
  type StandstillReason,
} from './clock/clock';
export { Light, severityOf, type Warning, type WarningLight } from './clock/light';
export type { Restated } from './clock/recounted';
export { restatement } from './clock/restatement';
export {
  explainClock,
  type ClockExplanation,
  type ExplainedPause,
  type Grant,
  type Surroundings,
} from './clock/explain-clock';
export { explainLedger, type Holder, type Holding, type LedgerExplanation } from './clock/explain-ledger';
export {
  Reentry,
  type CaseRules,
  type LightRule,
  type LimitRule,
  type Milestone,
  type PolicyPack,
} from './policy/policy-pack';
export type { Notice, NoticeTemplate } from './notice/notice';
export { allowedActions, decide } from './grievance/decide';
export type { Decision, DecisionContext } from './grievance/decision';
export { register, type RegisterInput } from './grievance/register';
export { evolve, fold, transition } from './grievance/evolve';
export { stampEvents, type StampedEvent } from './grievance/stamp-events';
export { dispatcherOf, leadOf } from './grievance/state';
export { ACTOR_ROLES, roleRule } from './grievance/role-table';
export { TAKING_EVENTS, TENURE_EVENTS, tenuresOf, type Tenure } from './grievance/tenure';
export { dueItems, lightOf, nextDue, type DueItem } from './clock/due-items';
export { countdown, pressingCountdown, type Countdown, type CountdownContext } from './clock/countdown';
export {
  CounterCode,
  countersOf,
  workOf,
  type Awaited,
  type CaseCounter,
  type Counter,
  type Standing,
  type WhistleCounter,
} from './workbench/counters';
export { workOrder } from './clock/work-order';
export { limitFor, type LimitQuery } from './clock/limit-for';
export { noticesFor } from './notice/notices-for';
export { needsFacts } from './grievance/rules/due';
export { DUTY_CLOCKS, PAUSABLE_CLOCKS } from './clock/duty-clocks';
export {
  ApplicationKind,
  ApplicationStatus,
  APPLICATION_COMMANDS,
  ReviewedKind,
  type ApplicationCommandType,
} from './metrics-review/codes';
export type {
  FigureFamily,
  Review,
  ReviewGround,
  ReviewRules,
  ReviewStep,
} from './metrics-review/review-rules';
export {
  presentStation,
  type DisputedFigure,
  type MetricApplication,
  type Reviewed,
  type ReviewStation,
} from './metrics-review/application';
export type {
  ApplicationEvent,
  ApplicationEventBody,
  ApplicationEventType,
  Reviewer,
} from './metrics-review/events';
export { ReviewRefusal, type ReviewDecision } from './metrics-review/refusal';
export { applyForReview, type ApplicationDraft, type ApplyContext } from './metrics-review/apply';
export {
  allowedApplicationActions,
  decideApplication,
  type ApplicationCommand,
  type ReviewContext,
} from './metrics-review/decide-application';
export { evolveApplication } from './metrics-review/evolve-application';
export { isExcludedFact, type GrantedExclusion } from './metrics-review/exclusion';
export { AMOUNT_SETS, METRIC_SETS, MetricSet, SPAN_SETS } from './metrics/metric-set';
export type { CaseTraits, MetricFact, SetRules, WhistleTraits } from './metrics/fact';
export { caseFacts } from './metrics/case/case-facts';
export { whistleFacts } from './metrics/whistle/whistle-facts';
export type { PeriodKey, PeriodScheme } from './metrics/period/period-scheme';
export {
  periodBounds,
  periodOf,
  periodsBetween,
  PeriodUnknownError,
  periodYearBefore,
  previousPeriod,
  type PeriodBounds,
} from './metrics/period/period';
export {
  MetricSubject,
  MetricUnit,
  type CountMetric,
  type AmountSpread,
  type CountsBySet,
  type Evaluation,
  type MeanMetric,
  type Metric,
  type MetricKind,
  type MetricMaterial,
  type PercentileMetric,
  type RatioMetric,
  type ScoreMetric,
  type SpreadsBySet,
  type SetCount,
  type StockMetric,
  type WeightedSet,
} from './metrics/figure/metric';
export { evaluate } from './metrics/figure/evaluate';
export { setsOfMetric } from './metrics/figure/sets-of-metric';
export { sumOfCounts, sumOfMaterials } from './metrics/figure/counts';
export { rank, type RankedInput } from './metrics/figure/rank';
export { rounded } from './metrics/figure/rounded';
export { tenthsOf } from './metrics/figure/spread';
export { total } from './metrics/figure/total';
export {
  CheckInMethod,
  DEPARTMENT_STATUSES,
  DepartmentStatus,
  ENDED_WHISTLE_STATUSES,
  InvitedRater,
  WHISTLE_STAGES,
  WHISTLE_STATUSES,
  WhistleStage,
  WhistleStatus,
  whistleHasEnded,
} from './whistle/codes';
export { WHISTLE_COMMAND_TYPES, type WhistleCommand, type WhistleCommandType } from './whistle/commands';
export type {
  SummonedDepartment,
  WhistleAlarm,
  WhistleEvent,
  WhistleEventBody,
  WhistleEventDraft,
  WhistleEventType,
} from './whistle/events';
export {
  departmentOfClock,
  isReminder,
  whistleClockKey,
  WhistleClockKind,
  type WhistleClock,
  type WhistleClockStamp,
} from './whistle/clocks';
export {
  NAMED_LIMITS,
  whistleRulesOf,
  type NamedLimit,
  type WhistleKind,
  type WhistleLimit,
  type WhistlePack,
  type WhistleRules,
} from './whistle/rules';
export type { WhistleDepartment, WhistleState } from './whistle/state';
export {
  NO_WHISTLE_FACTS,
  type EarlierWhistleFacts,
  type LinkedCaseFacts,
  type WhistleFacts,
} from './whistle/facts';
export type { WhistleContext, WhistleDecision } from './whistle/decision';
export { draftWhistle, type WhistleDraftInput } from './whistle/draft';
export { allowedWhistleActions, decideWhistle } from './whistle/decide';
export { whistleRoleRule } from './whistle/role-table';
export { departmentOf, isGone, isLate, mustArrive, nobodyOwes, owes } from './whistle/departments';
export { evolveWhistle, foldWhistle } from './whistle/evolve';
export { stampWhistleEvents, type StampedWhistleEvent } from './whistle/stamp';
export { departmentLight, nextWhistleDue, whistleDueItems, whistleLight } from './whistle/due';
export { reportsOf } from './whistle/reports';
export { whistleRestatement } from './whistle/restatement';
export {
  explainWhistleClock,
  type WhistleClockExplanation,
  type WhistleSurroundings,
} from './whistle/explain-clock';
export { WhistleNews, type WhistleReport } from './whistle/report';
export { whistleNoticesFor } from './whistle/notices';
export { themeNoticesFor } from './theme/notices';
export { applicationNoticesFor } from './metrics-review/notices';
export { THEME_STATUSES, ThemeStatus } from './theme/codes';
export {
  THEME_COMMAND_TYPES,
  type ThemeCommand,
  type ThemeCommandType,
  type ThemeProposal,
} from './theme/commands';
export type { ThemeEvent, ThemeEventBody, ThemeEventType } from './theme/events';
export { participantsOf, type ThemePolicy, type ThemeState, type ThemeTask } from './theme/state';
export type { ThemeContext, ThemeDecision, ThemeFacts, ThemeOrg } from './theme/decision';
export { allowedThemeActions, decideTheme } from './theme/decide';
export { proposeTheme } from './theme/propose';
export { mayProposeTheme } from './theme/tables';
export { evolveTheme, foldTheme } from './theme/evolve';
export { monthAfter, monthOf, monthStart, monthsBetween, type Month } from './theme/month';
export type { ThemeRules } from './theme/theme-rules';
export {
  suggestCategories,
  type CategorySuggestion,
  type CategoryWords,
} from './category/suggest-categories';
export { suggestThemes, SuggestionReason, type Cluster, type ThemeSuggestion } from './theme/suggest';
export {
  themeVolume,
  volumeMonths,
  type MonthCount,
  type ThemeVolume,
  type VolumeMean,
  type VolumePhase,
} from './theme/volume';
