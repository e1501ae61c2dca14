import { ProblemError } from '@suqiu/client';
import { CalendarInvalidError } from '@suqiu/domain';
import { CalendarFileInvalidError, PolicyInvalidError, PolicyUnknownError } from '@suqiu/policy';
import { importCalendar, showCalendars, tryCalendar } from './calendar-commands';
import { addPack, checkPack, listPacks, testPacks, tryPack } from './policy-commands';
import { UsageError } from './usage-error';

const USAGE = `Usage:
  npm run policy -- list                       the packs that come with the software
  npm run policy -- test [PACK]                a pack's own tests
  npm run policy -- check FILE                 what is wrong with a pack
  npm run policy -- dry-run FILE [--json]      what it would change; nothing is written
  npm run policy -- add FILE                   brings a version in
  npm run calendar -- show                     which years are loaded
  npm run calendar -- dry-run FILE [--json]    what a year or days of the place would change; nothing is written
  npm run calendar -- import FILE              brings a year or days of the place in
The commands that ask a running installation use SUQIU_API, SUQIU_USERNAME and SUQIU_PASSWORD, or the demonstration.
`;

type Command = (args: readonly string[]) => number | Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  'policy list': listPacks,
  'policy test': testPacks,
  'policy check': checkPack,
  'policy dry-run': tryPack,
  'policy add': addPack,
  'calendar show': showCalendars,
  'calendar dry-run': tryCalendar,
  'calendar import': importCalendar,
};

const REFUSALS = [PolicyInvalidError, PolicyUnknownError, CalendarFileInvalidError, CalendarInvalidError];

/** Runs one command. Answers with the exit status: 0 done, 1 refused or not as expected, 2 asked in a wrong way. */
export async function main([group = '', name = '', ...args]: readonly string[]): Promise<number> {
  const command = COMMANDS[`${group} ${name}`];
  if (command === undefined) {
    process.stderr.write(name === '' ? USAGE : `There is no command "${group} ${name}".\n${USAGE}`);
    return 2;
  }
  try {
    return await command(args);
  } catch (error) {
    return tell(error);
  }
}

function tell(error: unknown): number {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  if (error instanceof ProblemError) {
    const { title, detail, errors } = error.details;
    const fields = (errors ?? []).map(({ field, message }) => `  ${field}: ${message}\n`).join('');
    process.stderr.write(`${title}: ${detail ?? error.code}\n${fields}`);
    return 1;
  }
  if (!REFUSALS.some((kind) => error instanceof kind)) throw error;
  process.stderr.write(`${(error as Error).message}\n`);
  return 1;
}
