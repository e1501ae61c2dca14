import 'reflect-metadata';
import { loadDatabaseConfig } from '@suqiu/config';
import { dataSourceOptions } from '@suqiu/entities';
import { writeFileSync } from 'node:fs';
import { DataSource } from 'typeorm';
import { refuseProduction } from './seed/demo-only';
import { runSeed } from './seed/run-seed';
import { sowDistrict } from './seed/sow-district';
import { demoAccounts } from './staff/demo-accounts';

/**
 * Sows the demonstration district into the database of DATABASE_URL and writes its accounts as JSON to the file named
 * in SUQIU_DEMO_ACCOUNTS. Answers with a line for people. Throws DemoRefusedError in production, ConfigError.
 */
async function seedDistrict(env: NodeJS.ProcessEnv): Promise<string> {
  refuseProduction(env);
  const dataSource = await new DataSource(dataSourceOptions(loadDatabaseConfig(env))).initialize();
  try {
    const sown = await sowDistrict(dataSource);
    if (env.SUQIU_DEMO_ACCOUNTS) {
      const accounts = `${JSON.stringify(demoAccounts(), null, 2)}\n`;
      writeFileSync(env.SUQIU_DEMO_ACCOUNTS, accounts, { mode: 0o600 });
    }
    return `Sown: ${sown.organisations} organisations, ${sown.staff} people, ${sown.categories} categories.`;
  } finally {
    await dataSource.destroy();
  }
}

runSeed(() => seedDistrict(process.env));
