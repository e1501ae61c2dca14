import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadSecrets } from '../apps/secrets.mjs';
import { preparePostgres } from '../postgres/server.mjs';
import { resolveDevServer } from '../temporal/dev-server-binary.mjs';
import { describeTemporal } from '../temporal/server.mjs';

/**
 * The servers below API and worker: those that this stack starts itself, and the addresses of all.
 *
 * @returns {Promise<{secrets: object, servers: object[], database: string, temporal: string, temporalUi?: string}>}
 */
export async function describeServers(home, ports, tell, env = process.env) {
  const hasData = existsSync(join(home.postgres, 'data')) || existsSync(join(home.path, 'postgres.json'));
  const secrets = loadSecrets(home.secrets, hasData);
  const postgres = env.DATABASE_URL ? undefined : await embeddedPostgres(home, ports.postgres, secrets, tell);
  if (!postgres) tell('PostgreSQL: using DATABASE_URL');
  const temporal = env.TEMPORAL_ADDRESS ? undefined : await embeddedTemporal(home, ports, tell);
  if (!temporal) tell(`Temporal server: using TEMPORAL_ADDRESS, ${env.TEMPORAL_ADDRESS}`);
  return {
    secrets,
    servers: [postgres, temporal].filter(Boolean),
    database: postgres?.url ?? env.DATABASE_URL,
    temporal: temporal?.address ?? env.TEMPORAL_ADDRESS,
    ...(ports.temporalUi && { temporalUi: `http://127.0.0.1:${ports.temporalUi}` }),
  };
}

function embeddedPostgres(home, port, { databasePassword }, tell) {
  return preparePostgres({
    home,
    password: databasePassword,
    port,
    log: join(home.logs, 'postgres.log'),
    tell,
  });
}

async function embeddedTemporal(home, { temporal, temporalUi }, tell) {
  return describeTemporal({
    program: await resolveDevServer(home, tell),
    port: temporal,
    uiPort: temporalUi,
    folder: home.temporal,
    log: join(home.logs, 'temporal.log'),
  });
}
