import 'reflect-metadata';
import { loadServersConfig } from '@suqiu/config';
import { dataSourceOptions } from '@suqiu/entities';
import { Client, Connection } from '@temporalio/client';
import { DataSource } from 'typeorm';
import { CaseCheck } from './reconciler/case-check';
import { CaseRows } from './reconciler/case-rows';
import { Reconciliation } from './reconciler/reconciliation';
import { reportLines } from './reconciler/report';
import { withStackAddresses } from './reconciler/stack-address';
import { CaseProcesses } from './temporal/case-processes';

const USAGE = `Usage: npm run reconcile [-- --deep]
Compares open cases with open processes and repairs what differs; PostgreSQL is right. --deep also asks every process
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
    const rows = new CaseRows(source);
    const client = new Client({ connection, namespace: temporal.namespace });
    const processes = new CaseProcesses({ client }, temporal.taskQueue);
    const reconciliation = new Reconciliation(rows, processes, new CaseCheck(rows, processes));
    const stopping = new AbortController().signal;
    const report = await reconciliation.run({ deep: args.includes('--deep'), stopping });
    for (const line of reportLines(report)) console.log(line);
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
