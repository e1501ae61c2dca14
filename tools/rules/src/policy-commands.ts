import {
  NO_DOCUMENTS,
  parsePack,
  parseWhistlePack,
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
  for (const { id, version, title, effectiveFrom, applyToOpen, kinds } of whistles.all()) {
    const names = kinds.map(({ name }) => name).join('、');
    const open = applyToOpen ? ', open whistles too' : '';
    say(`whistles ${id}@${version}  ${title}  from ${effectiveFrom}${open}  ${names}`);
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

/** `policy check FILE`: a policy pack, or a whistle pack, which is known by its kinds. */
export function checkPack(args: readonly string[]): number {
  const document = documentOf(args);
  const source = args[0] ?? '';
  if (isWhistlePack(document)) {
    const { id, version, title, effectiveFrom, kinds } = parseWhistlePack(document, source);
    sayWhole(`${id}@${version} ${title}: ${kinds.length} kinds of whistle`, effectiveFrom);
  } else {
    const { rules, title, effectiveFrom, limits } = parsePack(document, source);
    sayWhole(`${rules.version} ${title}: ${limits.length} limits`, effectiveFrom);
  }
  return 0;
}

function isWhistlePack(document: unknown): boolean {
  return typeof document === 'object' && document !== null && 'kinds' in document;
}

const sayWhole = (what: string, from: string): boolean =>
  say(`${what}, in force from ${from}. Nothing is wrong with it.`);

/** `policy dry-run FILE [--json]` */
export async function tryPack(args: readonly string[]): Promise<number> {
  const document = documentOf(args);
  const source = args[0] ?? '';
  const isWhistles = isWhistlePack(document);
  const { id } = isWhistles ? parseWhistlePack(document, source) : parsePack(document, source);
  const rules = await rulesOfInstallation();
  const answer = await (isWhistles
    ? rules.dryRunWhistlePack(id, document)
    : rules.dryRunPolicy(id, document));
  say(args.includes('--json') ? JSON.stringify(answer) : dryRunTable(answer));
  return 0;
}

/** `policy add FILE` */
export async function addPack(args: readonly string[]): Promise<number> {
  const document = documentOf(args);
  const source = args[0] ?? '';
  const isWhistles = isWhistlePack(document);
  const { id } = isWhistles ? parseWhistlePack(document, source) : parsePack(document, source);
  const rules = await rulesOfInstallation();
  const { key, revision } = await (isWhistles
    ? rules.addWhistlePack(id, document)
    : rules.addPolicy(id, document));
  say(
    revision === null
      ? `${key} is taken and comes into force on its day.`
      : `${key} is in force, revision ${revision}.`,
  );
  return 0;
}
