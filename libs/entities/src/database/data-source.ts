import type { DataSourceOptions } from 'typeorm';
import { BulkActionEntity } from '../bulk/bulk-action.entity';
import { BulkRowEntity } from '../bulk/bulk-row.entity';
import { CaseExportEntity } from '../case-export/case-export.entity';
import { AdministrationLogEntity } from '../administration/administration-log.entity';
import { AttachmentEntity } from '../attachment/attachment.entity';
import { CatalogueRevisionEntity } from '../administration/catalogue-revision.entity';
import { CategoryEntity } from '../category/category.entity';
import { GrievanceEntity } from '../grievance/grievance.entity';
import { GrievanceEventEntity } from '../grievance/grievance-event.entity';
import { GrievanceTextEntity } from '../grievance/grievance-text.entity';
import { ProcessedCommandEntity } from '../grievance/processed-command.entity';
import { SlaClockEntity } from '../grievance/sla-clock.entity';
import { SupervisionCardEntity } from '../grievance/supervision-card.entity';
import { SupervisionEntity } from '../grievance/supervision.entity';
import { IdempotencyKeyEntity } from '../idempotency/idempotency-key.entity';
import { CaseRegister1764000000000 } from '../migrations/1764000000000-case-register';
import { ClockLedgers1764100000000 } from '../migrations/1764100000000-clock-ledgers';
import { DatedRules1764300000000 } from '../migrations/1764300000000-dated-rules';
import { WorkLists1764600000000 } from '../migrations/1764600000000-work-lists';
import { StandingStill1764650000000 } from '../migrations/1764650000000-standing-still';
import { Whistles1764700000000 } from '../migrations/1764700000000-whistles';
import { Metrics1764800000000 } from '../migrations/1764800000000-metrics';
import { MetricCellEntity } from '../metric/metric-cell.entity';
import { MetricChangeEntity } from '../metric/metric-change.entity';
import { MetricFactEntity } from '../metric/metric-fact.entity';
import { MetricPublicationEntity } from '../metric/metric-publication.entity';
import { MetricQueueEntity } from '../metric/metric-queue.entity';
import { MetricReviews1764900000000 } from '../migrations/1764900000000-metric-reviews';
import { MetricApplicationEntity } from '../metrics-review/metric-application.entity';
import { MetricApplicationStepEntity } from '../metrics-review/metric-application-step.entity';
import { MetricApplicationTextEntity } from '../metrics-review/metric-application-text.entity';
import { StandingFacts1765500000000 } from '../migrations/1765500000000-standing-facts';
import { Screens1765600000000 } from '../migrations/1765600000000-screens';
import { NoticesOfThemesAndApplications1765700000000 } from '../migrations/1765700000000-notices-of-themes-and-applications';
import { OrderOfWork1765710000000 } from '../migrations/1765710000000-order-of-work';
import { OwnBulkActions1765715000000 } from '../migrations/1765715000000-own-bulk-actions';
import { Themes1765000000000 } from '../migrations/1765000000000-themes';
import { RestatedWhistles1765050000000 } from '../migrations/1765050000000-restated-whistles';
import { Workbench1765100000000 } from '../migrations/1765100000000-workbench';
import { BulkActions1765200000000 } from '../migrations/1765200000000-bulk-actions';
import { AttachmentsAndPosters1765300000000 } from '../migrations/1765300000000-attachments-and-posters';
import { Administration1765400000000 } from '../migrations/1765400000000-administration';
import { NoticeEntity } from '../notice/notice.entity';
import { OutboxMessageEntity } from '../notice/outbox-message.entity';
import { OrgUnitEntity } from '../organisation/org-unit.entity';
import { PersonEntity } from '../person/person.entity';
import { PosterEntity } from '../poster/poster.entity';
import { PolicyVersionEntity } from '../policy/policy-version.entity';
import { RuleChangeEntity } from '../policy/rule-change.entity';
import { RuleDocumentEntity } from '../policy/rule-document.entity';
import { ScreenEntity } from '../screen/screen.entity';
import { SessionEntity } from '../staff/session.entity';
import { StaffEntity } from '../staff/staff.entity';
import { StaffRoleEntity } from '../staff/staff-role.entity';
import { SavedViewEntity } from '../view/saved-view.entity';
import { WhistleCaseEntity } from '../whistle/whistle-case.entity';
import { WhistleCheckInEntity } from '../whistle/whistle-check-in.entity';
import { WhistleCommandEntity } from '../whistle/whistle-command.entity';
import { WhistleDepartmentEntity } from '../whistle/whistle-department.entity';
import { WhistleEventEntity } from '../whistle/whistle-event.entity';
import { WhistleTextEntity } from '../whistle/whistle-text.entity';
import { WhistleEntity } from '../whistle/whistle.entity';
import { ThemeEntity } from '../theme/theme.entity';
import { ThemeCaseEntity } from '../theme/theme-case.entity';
import { ThemeEventEntity } from '../theme/theme-event.entity';
import { ThemePolicyEntity } from '../theme/theme-policy.entity';
import { ThemeTaskEntity } from '../theme/theme-task.entity';
import { ThemeTextEntity } from '../theme/theme-text.entity';
import { GuardedClient } from './guarded-client';

/** Every table of the service. */
export const ENTITIES = [
  OrgUnitEntity,
  StaffEntity,
  StaffRoleEntity,
  SessionEntity,
  AdministrationLogEntity,
  CatalogueRevisionEntity,
  CategoryEntity,
  PersonEntity,
  GrievanceEntity,
  GrievanceEventEntity,
  GrievanceTextEntity,
  AttachmentEntity,
  PosterEntity,
  ScreenEntity,
  SlaClockEntity,
  SupervisionEntity,
  SupervisionCardEntity,
  ProcessedCommandEntity,
  WhistleEntity,
  WhistleCaseEntity,
  WhistleDepartmentEntity,
  WhistleEventEntity,
  WhistleCommandEntity,
  WhistleTextEntity,
  WhistleCheckInEntity,
  NoticeEntity,
  OutboxMessageEntity,
  IdempotencyKeyEntity,
  PolicyVersionEntity,
  RuleDocumentEntity,
  RuleChangeEntity,
  MetricQueueEntity,
  MetricFactEntity,
  MetricCellEntity,
  MetricPublicationEntity,
  MetricChangeEntity,
  MetricApplicationEntity,
  MetricApplicationStepEntity,
  MetricApplicationTextEntity,
  ThemeEntity,
  ThemeTaskEntity,
  ThemePolicyEntity,
  ThemeCaseEntity,
  ThemeEventEntity,
  ThemeTextEntity,
  SavedViewEntity,
  CaseExportEntity,
  BulkActionEntity,
  BulkRowEntity,
] as const;

/** Every migration, oldest first. */
export const MIGRATIONS = [
  CaseRegister1764000000000,
  ClockLedgers1764100000000,
  DatedRules1764300000000,
  WorkLists1764600000000,
  StandingStill1764650000000,
  Whistles1764700000000,
  Metrics1764800000000,
  MetricReviews1764900000000,
  Themes1765000000000,
  RestatedWhistles1765050000000,
  Workbench1765100000000,
  BulkActions1765200000000,
  AttachmentsAndPosters1765300000000,
  Administration1765400000000,
  StandingFacts1765500000000,
  Screens1765600000000,
  NoticesOfThemesAndApplications1765700000000,
  OrderOfWork1765710000000,
  OwnBulkActions1765715000000,
] as const;

/** Long enough for any query of a request or a step; one that takes longer is stuck and must free its connection. */
const STATEMENT_TIMEOUT_MS = 15_000;
/** A step waits for another step of the same case at most this long, then is tried again by its caller. */
const LOCK_TIMEOUT_MS = 5_000;
/** A process that stopped in the middle of a transaction must not hold the row of a case. */
const IDLE_TRANSACTION_TIMEOUT_MS = 30_000;
const CONNECT_TIMEOUT_MS = 5_000;

/** How a process of the service reaches PostgreSQL: `poolSize` connections, limits on waiting, schema by migrations only. */
export function dataSourceOptions(database: {
  readonly url: string;
  readonly poolSize: number;
}): DataSourceOptions {
  return {
    type: 'postgres',
    url: database.url,
    poolSize: database.poolSize,
    entities: [...ENTITIES],
    migrations: [...MIGRATIONS],
    migrationsTableName: 'schema_migrations',
    migrationsTransactionMode: 'each',
    synchronize: false,
    installExtensions: false,
    applicationName: 'suqiu',
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    extra: {
      Client: GuardedClient,
      statement_timeout: STATEMENT_TIMEOUT_MS,
      lock_timeout: LOCK_TIMEOUT_MS,
      idle_in_transaction_session_timeout: IDLE_TRANSACTION_TIMEOUT_MS,
    },
  };
}
