import { parsePack, Rulebook, runPackTests, shippedNames } from '@suqiu/policy';
import { documentOf } from './document';
import { dryRunTable } from './dry-run-table';
import { rulesOfInstallation } from './installation';

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const iso = (at: number): string => new Date(at).toISOString();

/** `policy list` */
export function listPacks(): number {
  for (const { rules, title, effectiveFrom, applyToOpen } of new Rulebook('generic').policies.all()) {
    say(`${rules.version}  ${title}  from ${effectiveFrom}${applyToOpen ? ', open cases too' : ''}`);
  }
  return 0;
}

/** `policy test [PACK]`: status 1 when a deadline is not as expected. */
export function testPacks([name]: readonly string[]): number {
  const names = name === undefined ? shippedNames() : [name];
  const results = names.flatMap((pack) => {
    const book = new Rulebook(pack);
    return runPackTests(book.activeAt(Date.now()), book.calendar()).map((result) => ({ pack, ...result }));
  });
  for (const { pack, name: test, expected, got } of results) {
    say(
      expected === got
        ? `ok    ${pack}: ${test}`
        : `wrong ${pack}: ${test}, ${iso(got)} instead of ${iso(expected)}`,
    );
  }
  const wrong = results.filter(({ expected, got }) => expected !== got).length;
  say(`${results.length - wrong} passed, ${wrong} failed`);
  return wrong === 0 ? 0 : 1;
}

/** `policy check FILE` */
export function checkPack(args: readonly string[]): number {
  const { rules, title, effectiveFrom, limits } = parsePack(documentOf(args), args[0] ?? '');
  say(
    `${rules.version} ${title}: ${limits.length} limits, in force from ${effectiveFrom}. Nothing is wrong with it.`,
  );
  return 0;
}

/** `policy dry-run FILE [--json]` */
export async function tryPack(args: readonly string[]): Promise<number> {
  const document = documentOf(args);
  const { id } = parsePack(document, args[0] ?? '');
  const answer = await (await rulesOfInstallation()).dryRunPolicy(id, document);
  say(args.includes('--json') ? JSON.stringify(answer) : dryRunTable(answer));
  return 0;
}

/** `policy add FILE` */
export async function addPack(args: readonly string[]): Promise<number> {
  const document = documentOf(args);
  const { id } = parsePack(document, args[0] ?? '');
  const { key, revision } = await (await rulesOfInstallation()).addPolicy(id, document);
  say(
    revision === null
      ? `${key} is taken and comes into force on its day.`
      : `${key} is in force, revision ${revision}.`,
  );
  return 0;
}
