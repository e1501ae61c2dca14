export { uuidV7 } from './identity/uuid-v7';
export { OrgUnitEntity } from './organisation/org-unit.entity';
export { StaffEntity } from './staff/staff.entity';
export { StaffRoleEntity } from './staff/staff-role.entity';
export { SessionEntity } from './staff/session.entity';
export { CategoryEntity } from './category/category.entity';
export { UNCLASSIFIED, type DispatchRule } from './category/dispatch-rule';
export { PersonEntity } from './person/person.entity';
export { normalisePhone } from './person/phone-number';
export {
  PersonalDataCipher,
  PersonalDataUnreadableError,
  type CipherKey,
} from './person/personal-data.cipher';
export { GrievanceEntity } from './grievance/grievance.entity';
export { GrievanceEventEntity } from './grievance/grievance-event.entity';
export { GrievanceTextEntity } from './grievance/grievance-text.entity';
export { ProcessedCommandEntity } from './grievance/processed-command.entity';
export { SlaClockEntity } from './grievance/sla-clock.entity';
export { SupervisionCardEntity } from './grievance/supervision-card.entity';
export { SupervisionEntity } from './grievance/supervision.entity';
export { searchQuery, searchTokens } from './grievance/search-tokens';
export { WhistleEntity } from './whistle/whistle.entity';
export { WhistleCaseEntity } from './whistle/whistle-case.entity';
export { WhistleCheckInEntity } from './whistle/whistle-check-in.entity';
export { WhistleCommandEntity } from './whistle/whistle-command.entity';
export { WhistleDepartmentEntity } from './whistle/whistle-department.entity';
export { WhistleEventEntity } from './whistle/whistle-event.entity';
export { WhistleTextEntity } from './whistle/whistle-text.entity';
export { NoticeEntity } from './notice/notice.entity';
export { OutboxMessageEntity } from './notice/outbox-message.entity';
export { IdempotencyKeyEntity } from './idempotency/idempotency-key.entity';
export { PolicyVersionEntity } from './policy/policy-version.entity';
export { RuleChangeEntity } from './policy/rule-change.entity';
export { RuleDocumentEntity, type RuleDocumentKind } from './policy/rule-document.entity';
export { MetricApplicationEntity } from './metrics-review/metric-application.entity';
export { MetricApplicationStepEntity } from './metrics-review/metric-application-step.entity';
export { MetricApplicationTextEntity } from './metrics-review/metric-application-text.entity';
export { MetricCellEntity } from './metric/metric-cell.entity';
export { MetricChangeEntity } from './metric/metric-change.entity';
export { MetricFactEntity } from './metric/metric-fact.entity';
export { MetricPublicationEntity } from './metric/metric-publication.entity';
export { MetricQueueEntity, type MetricSubjectKind } from './metric/metric-queue.entity';
export { ChannelListener } from './database/channel-listener';
export { dataSourceOptions, ENTITIES, MIGRATIONS } from './database/data-source';
export { migrateDown, migrateUp, migrationStatus, type MigrationReport } from './database/migrator';
