import { ConfigError, type ConfigProblem } from './config-error';
import { readSettings, type Environment } from './read-settings';
import { secretKeySettings, type SecretKeys } from './secret-keys';
import {
  apiSettings,
  attachmentSettings,
  databaseSettings,
  processSettings,
  temporalSettings,
  workerSettings,
  type LogLevel,
  type RuntimeEnvironment,
} from './settings';
import {
  outboxSettings,
  projectorSettings,
  reconcilerSettings,
  relaySettings,
  rulesSettings,
  watchdogSettings,
  type OutboxConfig,
  type ProjectorConfig,
  type ReconcilerConfig,
  type RelayConfig,
  type RulesConfig,
  type WatchdogConfig,
} from './worker-loops';

/** Where PostgreSQL is and how many connections a process holds. The address may contain a password: never log it. */
export interface DatabaseConfig {
  readonly url: string;
  readonly poolSize: number;
}

export interface TemporalConfig {
  readonly address: string;
  readonly namespace: string;
  readonly taskQueue: string;
}

/** The two servers below everything. */
export interface ServersConfig {
  readonly database: DatabaseConfig;
  readonly temporal: TemporalConfig;
}

/** What API and worker share. */
export interface ServiceConfig extends ServersConfig {
  readonly environment: RuntimeEnvironment;
  readonly logLevel: LogLevel;
  /** Name of a policy pack or path of its JSON file. */
  readonly policyPack: string;
  /** Name of a whistle pack or path of its JSON file. */
  readonly whistlePack: string;
  readonly keys: SecretKeys;
}

export interface ApiConfig extends ServiceConfig {
  readonly http: { readonly host: string; readonly port: number; readonly trustedProxies: string };
  /** Path of the demonstration's accounts; empty where there is none. Never read in production. */
  readonly demoAccountsFile: string;
  /** Where photos and documents are kept. */
  readonly attachments: { readonly folder: string };
}

export interface WorkerConfig extends ServiceConfig {
  /** Port of health and metrics; 0 switches them off. */
  readonly httpPort: number;
  /** Number of cases that the worker keeps in memory between their workflow tasks. */
  readonly cachedWorkflows: number;
  /** Port of the Temporal SDK's own metrics; 0 switches them off. */
  readonly sdkMetricsPort: number;
  readonly relay: RelayConfig;
  readonly watchdog: WatchdogConfig;
  readonly reconciler: ReconcilerConfig;
  readonly outbox: OutboxConfig;
  readonly rules: RulesConfig;
  readonly projector: ProjectorConfig;
}

/** Settings of the HTTP service. @throws ConfigError listing every setting that is missing or not usable. */
export function loadApiConfig(env: Environment): ApiConfig {
  const [shared, { demoAccountsFile, ...http }, attachments] = together(
    () => loadServiceConfig(env),
    () => readSettings(apiSettings, env),
    () => readSettings(attachmentSettings, env),
  );
  return { ...shared, http, demoAccountsFile, attachments };
}

/** Settings of the worker. @throws ConfigError listing every setting that is missing or not usable. */
export function loadWorkerConfig(env: Environment): WorkerConfig {
  const [shared, own, relay, watchdog, reconciler, outbox, rules, projector] = together(
    () => loadServiceConfig(env),
    () => readSettings(workerSettings, env),
    () => readSettings(relaySettings, env),
    () => readSettings(watchdogSettings, env),
    () => readSettings(reconcilerSettings, env),
    () => readSettings(outboxSettings, env),
    () => readSettings(rulesSettings, env),
    () => readSettings(projectorSettings, env),
  );
  return { ...shared, ...own, relay, watchdog, reconciler, outbox, rules, projector };
}

/** Settings of tools that need PostgreSQL only. @throws ConfigError as the others. */
export function loadDatabaseConfig(env: Environment): DatabaseConfig {
  return readSettings(databaseSettings, env);
}

/** Settings of tools that need PostgreSQL and Temporal only. @throws ConfigError as the others. */
export function loadServersConfig(env: Environment): ServersConfig {
  const [database, temporal] = together(
    () => readSettings(databaseSettings, env),
    () => readSettings(temporalSettings, env),
  );
  return { database, temporal };
}

function loadServiceConfig(env: Environment): ServiceConfig {
  const [own, database, temporal, keys] = together(
    () => readSettings(processSettings, env),
    () => readSettings(databaseSettings, env),
    () => readSettings(temporalSettings, env),
    () => readSettings(secretKeySettings, env),
  );
  return { ...own, database, temporal, keys };
}

/** Reads every part before it complains, so that one start shows all that is wrong. */
function together<T extends readonly unknown[]>(...parts: { readonly [K in keyof T]: () => T[K] }): T {
  const problems: ConfigProblem[] = [];
  const values = parts.map((part) => {
    try {
      return part();
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  });
  if (problems.length > 0) throw new ConfigError(problems);
  return values as unknown as T;
}
