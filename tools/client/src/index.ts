export { SuqiuClient } from './suqiu-client';
export { ResidentClient } from './resident-client';
export { StaffTeam } from './staff-team';
export { CaseDriver } from './case-driver';
export { RulesClient } from './rules-client';
export type { CalendarState, DryRun, MovedClock, RuleChange, RuleChangeReport } from './rules-wire';
export { StaffClient, type CaseFilter } from './staff-client';
export { DEFAULT_PATIENCE, Transport, type Call, type Patience } from './transport';
export { ProblemError, UnansweredError, type FieldProblem, type ProblemDetails } from './problem';
export type { CommandBodies, CommandName } from './command-bodies';
export { readReady, readyPath, type DemoAccount, type Ready } from './ready';
export type {
  ActingRole,
  CaseClock,
  CaseDetail,
  CaseItem,
  CaseStep,
  Category,
  Dashboard,
  NoticeItem,
  Organisation,
  OrgName,
  Page,
  Progress,
  Receipt,
  Report,
  Session,
  TimelineItem,
} from './wire';
