import { ClockKind, OrgLevel, Urgency } from '@suqiu/domain';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKS_FOLDER, shippedNames } from './pack-file';
import { packSchema, type PackFile } from './pack-schema';
import { runPackTests } from './pack-tests';
import { Rulebook } from './rulebook';

const shipped = shippedNames();

function packFile(name: string): PackFile {
  return JSON.parse(readFileSync(join(PACKS_FOLDER, name, '1.json'), 'utf8')) as PackFile;
}

function problemsOf(pack: unknown): string[] {
  const parsed = packSchema.safeParse(pack);
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

describe('the packs that come with the software', () => {
  it.each(shipped)('%s is valid', (name) => {
    expect(problemsOf(packFile(name))).toEqual([]);
  });

  it.each(shipped)('%s names the basis of every number', (name) => {
    const { rules, limits, milestones, lights } = packFile(name);
    expect(numbersWithoutBasis({ rules, limits, milestones, lights }, name, false)).toEqual([]);
  });

  it.each(shipped)('%s gives the deadlines that its own tests expect', (name) => {
    const book = new Rulebook(name);
    const results = runPackTests(book.packOf(`${name}@1`), book.calendar());
    expect(results.length).toBeGreaterThan(0);
    for (const { name: test, expected, got } of results) {
      expect(`${test}: ${new Date(got).toISOString()}`).toBe(`${test}: ${new Date(expected).toISOString()}`);
    }
  });

  it('share the total time among the levels where they do not say it themselves', () => {
    const limits = packSchema.parse(packFile('generic')).limits.filter(({ clock }) => clock === 'holder');
    const said = limits.map(({ urgency, level, limit }) =>
      [urgency, level ?? 'any', `${limit.amount} ${limit.unit}`].join(' '),
    );
    expect(said).toContain('emergency any 2 urgent_hour');
    expect(said).toContain('urgent community 576 minute');
    expect(said).toContain('normal district 2016 minute');
    expect(said).toContain('complex street 6 natural_day');
    expect(said).toHaveLength(13);
  });

  it('share the most specific total, and never more than there is', () => {
    const file = packFile('jinan');
    const total = (amount: number, more: object): PackFile['limits'][number] => ({
      id: `case-of-${amount}`,
      clock: 'case',
      limit: { amount, unit: 'work_day' },
      basis: 'design',
      ...more,
    });
    file.limits.unshift(total(20, { level: 'district', urgency: 'normal' }), total(4, {}));
    const said = packSchema
      .parse(file)
      .limits.filter(({ id }) => /^holder-(normal|complex)-/.test(id))
      .map(({ urgency, level, limit }) => `${urgency} ${level} ${limit.amount}`);
    expect(said).toEqual([
      ...['normal community 2', 'normal street 2', 'normal district 1'],
      ...['complex community 6', 'complex street 6', 'complex district 3'],
    ]);
    file.limits.find(({ id }) => id === 'case-normal')!.limit.amount = 9;
    const nine = packSchema.parse(file).limits.filter(({ id }) => /^holder-normal-/.test(id));
    expect(nine.reduce((sum, { limit }) => sum + limit.amount, 0)).toBeLessThanOrEqual(9);
  });

  it('the demonstration climbs three levels and is supervised within 40 seconds', () => {
    const { limits } = packSchema.parse(packFile('timelapse'));
    const holder = limits.filter(
      (rule) => rule.clock === ClockKind.holder && rule.urgency === Urgency.normal,
    );
    expect(holder.map((rule) => rule.level)).toEqual([undefined, OrgLevel.street, OrgLevel.district]);
    expect(holder.every((rule) => rule.limit.unit === 'second')).toBe(true);
    expect(holder.reduce((sum, rule) => sum + rule.limit.amount, 0)).toBeLessThanOrEqual(40);
  });
});

describe('limits in days', () => {
  it('are counted as the pack says, unless they say it themselves', () => {
    const file = packFile('petition');
    file.limits.push({
      id: 'special',
      clock: 'case',
      categoryCode: 'noise',
      limit: { amount: 3, unit: 'natural_day', roll: false },
      basis: 'design',
    });
    const { limits } = packSchema.parse(file);
    expect(limits.find(({ id }) => id === 'case')?.limit).toMatchObject({ roll: true, dayEnd: 'end_of_day' });
    expect(limits.find(({ id }) => id === 'special')?.limit.roll).toBe(false);
    expect(limits.find(({ id }) => id === 'triage-urgent')?.limit).toEqual({ amount: 10, unit: 'minute' });
  });
});

describe('a broken pack', () => {
  const change = (edit: (pack: PackFile) => unknown): string[] => {
    const pack = packFile('generic');
    edit(pack);
    return problemsOf(pack);
  };

  it('is refused where a threshold has no basis', () => {
    expect(change((pack) => Reflect.deleteProperty(pack.rules.extension.max, 'basis'))).toEqual([
      expect.stringContaining('rules.extension.max.basis'),
    ]);
  });

  it('is refused where a limit is no positive whole number', () => {
    expect(change((pack) => (pack.limits[0]!.limit.amount = 0))).toEqual([
      expect.stringContaining('limits.0.limit.amount'),
    ]);
  });

  it.each([0, 1])('is refused where the warning comes at the share %d of the time', (value) => {
    const problems = change((pack) => (pack.lights[1]!.atShare = value));
    expect(problems).toEqual([expect.stringContaining('lights.1.atShare')]);
  });

  it('is refused where a clock has no limit for some urgency and level', () => {
    const drop = (pack: PackFile) => {
      pack.limits = pack.limits.filter((rule) => rule.id !== 'case-complex');
    };
    expect(change(drop)).toContain('limits: has no rule for the clock case of urgency complex at level none');
  });

  it('is refused where two rules stand for the same clock, urgency and level', () => {
    expect(change((pack) => pack.limits.push({ ...pack.limits[0]!, id: 'again' }))).toEqual([
      expect.stringMatching(/^limits\.\d+: is a second rule for the clock triage/),
    ]);
  });

  const broken: readonly (readonly [string, (pack: PackFile) => unknown, string])[] = [
    [
      'a unit is not known',
      (pack) => Object.assign(pack.limits[0]!.limit, { unit: 'moon' }),
      'limits.0.limit.unit',
    ],
    ['a limit is negative', (pack) => (pack.limits[0]!.limit.amount = -5), 'limits.0.limit.amount'],
    [
      'the shares of the levels do not add up',
      (pack) => (pack.levelShares!.street = 0.3),
      'levelShares: must add up to 1, not to 0.9',
    ],
    [
      'the red card comes before the yellow one',
      (pack) => (pack.limits.find(({ id }) => id === 'red-card')!.limit = { amount: 2, unit: 'work_hour' }),
      'comes before yellow-card',
    ],
    [
      'a milestone comes before the one above it',
      (pack) => (pack.milestones[1]!.limit = { amount: 30, unit: 'minute' }),
      'milestones.1.limit: comes before make-safe',
    ],
    [
      'the red card of one urgency comes before the yellow one of all',
      (pack) =>
        pack.limits.push({
          id: 'red-at-once',
          clock: 'red_card',
          urgency: 'urgent',
          limit: { amount: 1, unit: 'minute' },
          basis: 'design',
        }),
      'comes before yellow-card for urgency urgent',
    ],
    [
      'a milestone is there twice',
      (pack) => (pack.milestones[1]!.id = 'make-safe'),
      'milestones.1.id: repeats',
    ],
    [
      'a level has longer than the whole',
      (pack) => (pack.limits.find(({ id }) => id === 'holder-emergency')!.limit.amount = 90),
      'is longer than the whole time of case-emergency',
    ],
    [
      'a limit in minutes rolls',
      (pack) => (pack.limits[0]!.limit.roll = true),
      'limits.0.limit.roll: means nothing',
    ],
    [
      'orange comes before yellow',
      (pack) => (pack.lights[1]!.atShare = 0.5),
      'lights.1.atShare: must be more',
    ],
    [
      'a level has no rule',
      (pack) => delete pack.levelShares,
      'has no rule for the clock holder of urgency normal',
    ],
    ['the date is none', (pack) => (pack.effectiveFrom = '2026-02-30'), 'effectiveFrom'],
  ];

  it.each(broken)('is refused where %s', (_, edit, problem) => {
    expect(change(edit)).toContainEqual(expect.stringContaining(problem));
  });

  it('is refused where a key is not known', () => {
    expect(change((pack) => Object.assign(pack.rules, { retries: 3 }))).toEqual([
      expect.stringContaining('retries'),
    ]);
  });
});
