export { ConfigError, type ConfigProblem } from './config-error';
export type { Environment } from './read-settings';
export type { PersonalDataKey, SecretKeys } from './secret-keys';
export { LogLevel, RuntimeEnvironment } from './settings';
export {
  loadApiConfig,
  loadDatabaseConfig,
  loadServersConfig,
  loadWorkerConfig,
  type ApiConfig,
  type DatabaseConfig,
  type ServersConfig,
  type ServiceConfig,
  type TemporalConfig,
  type WorkerConfig,
} from './load-config';
export type {
  OutboxConfig,
  ProjectorConfig,
  ReconcilerConfig,
  RelayConfig,
  RulesConfig,
  WatchdogConfig,
} from './worker-loops';
