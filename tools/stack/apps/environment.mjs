/**
 * The environment of our own processes. What the person set wins over what this stack would choose, except for the
 * addresses of servers that this stack itself started.
 *
 * @param {{secrets: object, database: string, temporal: string, accounts: string, attachments: string, apiPort: number, workerPort: number, given?: object}} facts
 */
export function appEnvironment(facts) {
  const {
    secrets,
    database,
    temporal,
    accounts,
    attachments,
    apiPort,
    workerPort,
    given = process.env,
  } = facts;
  const defaults = {
    SUQIU_ENV: 'development',
    API_HOST: '127.0.0.1',
    PII_KEYS: secrets.piiKeys,
    PII_INDEX_KEY: secrets.piiIndexKey,
    TRACKING_KEY: secrets.trackingKey,
    DEMO_ACCOUNTS_FILE: accounts,
    ATTACHMENTS_DIR: attachments,
  };
  const chosen = {
    DATABASE_URL: database,
    TEMPORAL_ADDRESS: temporal,
    API_PORT: String(apiPort),
    WORKER_HTTP_PORT: String(workerPort),
  };
  return { ...defaults, ...given, ...chosen };
}
