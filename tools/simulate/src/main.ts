import 'reflect-metadata';
import { ConfigError } from '@suqiu/config';
import { DemoRefusedError, refuseProduction } from '@suqiu/demo';
import { dataSourceOptions } from '@suqiu/entities';
import { PastLedger, StoredRules } from '@suqiu/ledger';
import { MetricBook } from '@suqiu/policy';
import { DataSource } from 'typeorm';
import { installation } from './installation';
import { beginning, readOptions, type Options } from './options';
import { readProfile } from './profile/profile';
import { simulate, type Simulated } from './simulate';
import { UsageError } from './usage-error';

const USAGE = `Usage:
  npm run simulate -- [--months 24] [--cases 50000] [--seed 1] [--to DATE] [--open 2000] [--again] [--copies 1]
Gives the demonstration district an invented past, on the stack that runs here or the database of DATABASE_URL.
`;

/** Connections: as many as the loader writes by at once. */
const POOL = 2;
/** Nobody waits for a load as for a page: it may wait for others, and build an index for minutes. */
const PATIENT = { statement_timeout: 0, lock_timeout: 0 };
/** Numbers that are left free between the cases of one copy and the next: there may be a few more whistles than cases. */
const WHISTLE_NUMBERS = 10_000;

/** Simulates and loads. Answers with the exit status: 0 done, 1 refused, 2 asked in a wrong way. */
export async function main(args: readonly string[]): Promise<number> {
  const { env } = process;
  try {
    refuseProduction(env);
    const simulated = await onDatabase(env, readOptions(args, Date.now()));
    if (simulated === null) {
      process.stderr.write(
        'The database holds simulated cases already. --again adds more with another seed.\n',
      );
      return 1;
    }
    process.stdout.write(summary(simulated));
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n${USAGE}`);
      return 2;
    }
    if (!(error instanceof DemoRefusedError || error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

async function onDatabase(env: NodeJS.ProcessEnv, options: Options): Promise<Simulated | null> {
  const { database, keys, policyPack } = installation(env);
  const settings = dataSourceOptions({ url: database.url, poolSize: POOL });
  const dataSource = await new DataSource({
    ...settings,
    extra: { ...settings.extra, ...PATIENT },
  }).initialize();
  try {
    const rules = await new StoredRules(policyPack).refresh(dataSource);
    const { copies, openAtMost } = options;
    const cases = options.cases / copies;
    const ledger = await PastLedger.open(
      dataSource,
      { rules, keys, figures: MetricBook.load() },
      { copies, block: cases + WHISTLE_NUMBERS },
    );
    const before = await ledger.simulatedBefore();
    if (before > 0 && !options.again) return null;
    const plan = {
      ...options,
      cases,
      openAtMost: Math.ceil(openAtMost / copies),
      from: beginning(options),
      numbersFrom: before + 1,
    };
    const around = { dataSource, ledger, calendar: rules.calendar(), profile: readProfile() };
    return await simulate(plan, around, (line) => console.log(line));
  } finally {
    await dataSource.destroy();
  }
}

function summary({ cases, events, open, whistles, exclusions, tookMs }: Simulated): string {
  const seconds = tookMs / 1000;
  return `Simulated ${cases} cases with ${events} events in ${seconds.toFixed(1)} s (${Math.round(cases / seconds)} cases/s); ${open} go on. ${whistles} whistles, ${exclusions} applications for exclusion.\n`;
}
