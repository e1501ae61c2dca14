import 'reflect-metadata';
import { loadServersConfig } from '@suqiu/config';
import { dataSourceOptions } from '@suqiu/entities';
import { Client, Connection } from '@temporalio/client';
import { DataSource } from 'typeorm';
import { reportLines } from './reconciler/report';
import { withStackAddresses } from './reconciler/stack-address';
import { upkeepOf } from './reconciler/upkeep';
import { CASES, WHISTLES } from './temporal/process-kind';

const USAGE = `Usage: npm run reconcile [-- --deep]
Compares open cases and whistles with open processes and repairs what differs; PostgreSQL is right. --deep also asks every process
for its state: use it after PostgreSQL was restored from a backup.`;

const POOL_SIZE = 10;

/** Reconciles once by hand; what it hands to the relay is started by the workers that run. */
async function main(args: readonly string[]): Promise<number> {
  if (args.some((arg) => arg !== '--deep')) {
    console.error(USAGE);
    return 2;
  }
  const { database, temporal } = loadServersConfig(withStackAddresses(process.env));
  const connection = await Connection.connect({ address: temporal.address });
  const source = new DataSource(dataSourceOptions({ ...database, poolSize: POOL_SIZE }));
  try {
    await source.initialize();
    const client = new Client({ connection, namespace: temporal.namespace });
    const options = { deep: args.includes('--deep'), stopping: new AbortController().signal };
    for (const { comparison } of [
      upkeepOf(CASES, source, { client }, temporal.taskQueue),
      upkeepOf(WHISTLES, source, { client }, temporal.taskQueue),
    ]) {
      for (const line of reportLines(await comparison.run(options))) console.log(line);
    }
    return 0;
  } finally {
    if (source.isInitialized) await source.destroy();
    await connection.close();
  }
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(`Nothing was compared: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  },
);
