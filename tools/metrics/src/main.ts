import { PolicyInvalidError } from '@suqiu/policy';
import { databaseUrl, withClient } from './database';
import { rebuild } from './rebuild/rebuild';
import { UsageError } from './usage-error';
import { BehindError } from './verify/snapshot';
import { verify } from './verify/verify';

const USAGE = `Usage:
  npm run metrics -- verify     counts every figure again from the events alone and names what differs
  npm run metrics -- rebuild    has every case and whistle counted anew, after the rules of the sets or the periods changed
Both use DATABASE_URL, or the stack that runs here.
`;

const COMMANDS: Readonly<Record<string, () => Promise<number>>> = {
  verify: runVerify,
  rebuild: runRebuild,
};

/** Runs one command. Answers with the exit status: 0 all is as it should be, 1 it is not, 2 asked in a wrong way. */
export async function main([name = '', ...rest]: readonly string[]): Promise<number> {
  const command = COMMANDS[name];
  if (command === undefined || rest.length > 0) {
    process.stderr.write(USAGE);
    return 2;
  }
  try {
    return await command();
  } catch (error) {
    const known = [UsageError, BehindError, PolicyInvalidError].some((kind) => error instanceof kind);
    if (!known) throw error;
    process.stderr.write(`${(error as Error).message}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

const MEGABYTE_KB = 1024;

async function runVerify(): Promise<number> {
  const begin = performance.now();
  const differences = await verify(databaseUrl());
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  const peak = Math.round(process.resourceUsage().maxRSS / MEGABYTE_KB);
  for (const line of differences.lines()) process.stdout.write(`${line}\n`);
  process.stdout.write(`${seconds} s, at most ${peak} MB.\n`);
  return differences.count === 0 ? 0 : 1;
}

async function runRebuild(): Promise<number> {
  const { cells, cases, whistles } = await withClient(databaseUrl(), rebuild);
  process.stdout.write(
    `${cells} cells are written anew; ${cases} cases and ${whistles} whistles wait to be counted again by the worker.\n`,
  );
  return 0;
}
