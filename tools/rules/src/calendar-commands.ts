import { documentOf } from './document';
import { dryRunTable } from './dry-run-table';
import { rulesOfInstallation } from './installation';

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

/** `calendar show` */
export async function showCalendars(): Promise<number> {
  const { revision, years, missingYears, overlay } = await (await rulesOfInstallation()).calendars();
  say(`Revision ${revision}. Years: ${years.join(', ')}.`);
  for (const { date, name, kind } of overlay) say(`  ${date} ${name} (${kind})`);
  if (missingYears.length > 0)
    say(`Missing: ${missingYears.join(', ')}. Deadlines that reach there are provisional.`);
  return 0;
}

/** `calendar dry-run FILE [--json]` */
export async function tryCalendar(args: readonly string[]): Promise<number> {
  const answer = await (await rulesOfInstallation()).dryRunCalendar(documentOf(args));
  say(args.includes('--json') ? JSON.stringify(answer) : dryRunTable(answer));
  return 0;
}

/** `calendar import FILE`: a year of the arrangement, or `{"overlay": [...]}`, the days that the place sets itself. */
export async function importCalendar(args: readonly string[]): Promise<number> {
  const document = documentOf(args);
  const rules = await rulesOfInstallation();
  const { key, revision } = isOverlay(document)
    ? await rules.addOverlay(document)
    : await rules.addYear(document);
  say(`${key} is loaded, revision ${revision}. The open cases follow; see npm run calendar -- show.`);
  return 0;
}

function isOverlay(document: unknown): boolean {
  return typeof document === 'object' && document !== null && 'overlay' in document;
}
