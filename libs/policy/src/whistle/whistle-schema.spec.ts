import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NO_DOCUMENTS, Rulebook } from '../rulebook';
import { shippedWhistleNames, WHISTLES_FOLDER } from './whistle-book';
import { whistlePackSchema, type WhistlePackFile } from './whistle-schema';
import { runWhistleTests } from './whistle-tests';

const shipped = shippedWhistleNames();

function packFile(name: string): WhistlePackFile {
  return JSON.parse(readFileSync(join(WHISTLES_FOLDER, name, '1.json'), 'utf8')) as WhistlePackFile;
}

function problemsOf(pack: unknown): string[] {
  const parsed = whistlePackSchema.safeParse(pack);
  return parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}

/** The chain of keys to each number that has no `basis` beside it or beside the object that holds it. */
function numbersWithoutBasis(value: unknown, path: string, based: boolean): string[] {
  if (typeof value === 'number') return based ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  const hasBasis = 'basis' in value && typeof value.basis === 'string' && value.basis !== '';
  return Object.entries(value).flatMap(([key, child]) =>
    numbersWithoutBasis(child, `${path}.${key}`, hasBasis || based),
  );
}

describe('the whistle packs that come with the software', () => {
  it.each(shipped)('%s is valid', (name) => {
    expect(problemsOf(packFile(name))).toEqual([]);
  });

  it.each(shipped)('%s names the basis of every number', (name) => {
    const { version: _version, ...said } = packFile(name);
    expect(numbersWithoutBasis(said, name, false)).toEqual([]);
    // What a kind says of its limits is not excused by what it says of itself.
    const limits = said.kinds.flatMap((kind) => kind.limits);
    expect(numbersWithoutBasis(limits, name, false)).toEqual([]);
  });

  it.each(shipped)('%s gives the deadlines that its own tests expect', (name) => {
    const book = new Rulebook('generic', NO_DOCUMENTS, name);
    const results = runWhistleTests(book.whistles.byVersion(`${name}@1`), book.calendar());
    expect(results.length).toBeGreaterThan(0);
    for (const { name: test, expected, got } of results) {
      expect(`${test}: ${new Date(got).toISOString()}`).toBe(`${test}: ${new Date(expected).toISOString()}`);
    }
  });

  it('have the kinds that the law names the fields of, and those of the places', () => {
    const names = shipped.map((name) =>
      packFile(name)
        .kinds.map((kind) => kind.name)
        .join(' '),
    );
    expect(Object.fromEntries(shipped.map((name, index) => [name, names[index]]))).toEqual({
      faults: '应急处置哨 综合执法哨 重点工作哨 群众诉求哨',
      generic: '应急处置哨 综合执法哨 重点工作哨 群众诉求哨',
      'nanjing-gulou': '工作推进哨 攻坚克难哨',
      timelapse: '应急处置哨 综合执法哨 重点工作哨 群众诉求哨',
      'yangzhou-guangling': '简单事项哨 复杂事项哨',
    });
  });

  it('show a whole whistle in forty seconds in the demonstration', () => {
    const { kinds, approval, closing, rating } = whistlePackSchema.parse(packFile('timelapse'));
    for (const { limits } of kinds) {
      const work = limits.find(({ stage }) => stage === 'done')?.limit;
      const all = [approval, work, closing, rating].map((limit) => [limit?.unit, limit?.amount]);
      expect(all.every(([unit]) => unit === 'second')).toBe(true);
      expect(all.reduce((sum, [, amount]) => sum + Number(amount), 0)).toBeLessThanOrEqual(40);
    }
  });
});

describe('limits in days of a whistle', () => {
  it('are counted as the pack says, unless they say it themselves', () => {
    const file = packFile('generic');
    file.counting.dayEnd = 'close_of_business';
    file.kinds[3]!.limits[1]!.limit.dayEnd = 'end_of_day';
    const { kinds, closing, approval } = whistlePackSchema.parse(file);
    expect(closing.dayEnd).toBe('close_of_business');
    expect(kinds[3]?.limits.map(({ limit }) => limit.dayEnd)).toEqual([
      'close_of_business',
      'end_of_day',
      'close_of_business',
    ]);
    expect(approval).toEqual({ amount: 2, unit: 'urgent_hour' });
  });
});

describe('a broken whistle pack', () => {
  const broken: readonly (readonly [string, (pack: WhistlePackFile) => unknown, string])[] = [
    [
      'a limit has no basis',
      (pack) => Reflect.deleteProperty(pack.kinds[0]!.limits[1]!, 'basis'),
      'kinds.0.limits.1.basis',
    ],
    ['a time has no basis', (pack) => Reflect.deleteProperty(pack.rating, 'basis'), 'rating.basis'],
    [
      'a unit is not known',
      (pack) => Object.assign(pack.kinds[2]!.limits[0]!.limit, { unit: 'moon' }),
      'kinds.2.limits.0.limit.unit',
    ],
    ['a limit is nothing', (pack) => (pack.closing.limit.amount = 0), 'closing.limit.amount'],
    [
      'a stage is not known',
      (pack) => Object.assign(pack.kinds[0]!.limits[0]!, { stage: 'leave' }),
      'kinds.0.limits.0.stage',
    ],
    [
      'a kind is there twice',
      (pack) => (pack.kinds[1]!.id = 'emergency'),
      'kinds.1.id: repeats the kind "emergency"',
    ],
    [
      'a stage is limited twice',
      (pack) => (pack.kinds[1]!.limits[1]!.stage = 'accept'),
      'kinds.1.limits.1.stage: limits the stage accept again',
    ],
    [
      'a kind does not say how long the work may take',
      (pack) => pack.kinds[0]!.limits.pop(),
      'kinds.0.limits: has no limit for the stage done',
    ],
    [
      'the work is to be done before anybody has to be there',
      (pack) => (pack.kinds[0]!.limits[2]!.limit = { amount: 20, unit: 'minute' }),
      'kinds.0.limits.2.limit: ends before the stage arrive',
    ],
    ['there is no kind', (pack) => (pack.kinds = []), 'kinds: '],
    [
      'orange comes before yellow',
      (pack) => (pack.lights[1]!.atShare = 0.5),
      'lights.1.atShare: must be more',
    ],
    [
      'hours roll',
      (pack) => (pack.kinds[1]!.limits[1]!.limit.roll = true),
      'kinds.1.limits.1.limit.roll: means nothing to urgent_hour',
    ],
    [
      'the time of the leader rolls',
      (pack) => (pack.approval.limit.roll = true),
      'approval.limit.roll: means nothing to urgent_hour',
    ],
    ['the date is none', (pack) => (pack.effectiveFrom = '2026-02-30'), 'effectiveFrom'],
    ['a key is not known', (pack) => Object.assign(pack, { horn: 1 }), 'horn'],
    [
      'what goes to the district is no stage',
      (pack) => Object.assign(pack.escalatedStages, { value: ['close'] }),
      'escalatedStages.value.0',
    ],
  ];

  it.each(broken)('is refused where %s', (_, edit, problem) => {
    const pack = packFile('generic');
    edit(pack);
    expect(problemsOf(pack)).toContainEqual(expect.stringContaining(problem));
  });

  it('may show orange alone', () => {
    const pack = packFile('generic');
    pack.lights.shift();
    expect(problemsOf(pack)).toEqual([]);
  });
});
