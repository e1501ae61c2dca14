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
export { NoticeEntity } from './notice/notice.entity';
export { OutboxMessageEntity } from './notice/outbox-message.entity';
export { IdempotencyKeyEntity } from './idempotency/idempotency-key.entity';
export { PolicyVersionEntity } from './policy/policy-version.entity';
export { RuleChangeEntity } from './policy/rule-change.entity';
export { RuleDocumentEntity, type RuleDocumentKind } from './policy/rule-document.entity';
export { ThemeEntity } from './theme/theme.entity';
export { ThemeCaseEntity } from './theme/theme-case.entity';
export { ThemeEventEntity } from './theme/theme-event.entity';
export { ThemePolicyEntity } from './theme/theme-policy.entity';
export { ThemeTaskEntity } from './theme/theme-task.entity';
export { ThemeTextEntity } from './theme/theme-text.entity';
export { ChannelListener } from './database/channel-listener';
export { dataSourceOptions, ENTITIES, MIGRATIONS } from './database/data-source';
export { migrateDown, migrateUp, migrationStatus, type MigrationReport } from './database/migrator';
