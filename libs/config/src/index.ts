export { ConfigError, type ConfigProblem } from './config-error';
export type { Environment } from './read-settings';
export type { PersonalDataKey, SecretKeys } from './secret-keys';
export { LogLevel, RuntimeEnvironment } from './settings';
export {
  loadApiConfig,
  loadDatabaseConfig,
  loadWorkerConfig,
  type ApiConfig,
  type DatabaseConfig,
  type ServiceConfig,
  type TemporalConfig,
  type WorkerConfig,
} from './load-config';
