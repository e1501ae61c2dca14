import {
  NO_DOCUMENTS,
  parsePack,
  PolicyUnknownError,
  Rulebook,
  runPackTests,
  runWhistleTests,
  shippedNames,
  shippedWhistleNames,
  type PackTestResult,
} from '@suqiu/policy';
import { documentOf } from './document';
import { dryRunTable } from './dry-run-table';
import { rulesOfInstallation } from './installation';

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const iso = (at: number): string => new Date(at).toISOString();

/** `policy list` */
export function listPacks(): number {
  const { policies, whistles } = new Rulebook('generic');
  for (const { rules, title, effectiveFrom, applyToOpen } of policies.all()) {
    say(`${rules.version}  ${title}  from ${effectiveFrom}${applyToOpen ? ', open cases too' : ''}`);
  }
  for (const { id, version, title, effectiveFrom, kinds } of whistles.all()) {
    const names = kinds.map(({ name }) => name).join('、');
    say(`whistles ${id}@${version}  ${title}  from ${effectiveFrom}  ${names}`);
  }
  return 0;
}

/** `policy test [PACK]`: status 1 when a deadline is not as expected. */
export function testPacks([name]: readonly string[]): number {
  const results = [
    ...testsOf(shippedNames(), name, (pack) => {
      const book = new Rulebook(pack);
      return runPackTests(book.activeAt(Date.now()), book.calendar());
    }),
    ...testsOf(shippedWhistleNames(), name, (pack) => {
      const book = new Rulebook('generic', NO_DOCUMENTS, pack);
      return runWhistleTests(book.whistlesAt(Date.now()), book.calendar());
    }),
  ];
  if (results.length === 0) throw new PolicyUnknownError(name ?? '', shippedNames());
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

/** The results of all packs, or of the one that is named where there is one of that name. */
function testsOf(
  names: readonly string[],
  only: string | undefined,
  run: (pack: string) => readonly PackTestResult[],
): (PackTestResult & { readonly pack: string })[] {
  return names
    .filter((pack) => only === undefined || pack === only)
    .flatMap((pack) => run(pack).map((result) => ({ pack, ...result })));
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
