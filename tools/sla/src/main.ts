import { benchCommand } from './bench/bench-command';
import { dueCommand } from './due/due-command';
import { oracleCommand } from './oracle/oracle-command';
import { UsageError } from './usage-error';

const USAGE = `Usage:
  npm run -s sla -- due --start 2026-02-14T10:00+08:00 --limit "8 work_hour" [--roll true] [--pack generic] [--json]
  npm run -s sla -- due --batch FILE.jsonl [--pack generic]
  npm run sla -- bench
  npm run sla:oracle -- --triples 1000000 [--seed n] [--at index]
`;

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  due: dueCommand,
  oracle: oracleCommand,
  bench: benchCommand,
};

/** Runs one command. Answers with the exit status: 0 done, 1 something did not come out right, 2 asked in a wrong way. */
export async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const command = COMMANDS[name];
  if (command === undefined) {
    process.stderr.write(name === '' ? USAGE : `There is no command "${name}".\n${USAGE}`);
    return 2;
  }
  try {
    return await command(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}
