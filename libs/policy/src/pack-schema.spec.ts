import { ClockKind, OrgLevel, Urgency } from '@suqiu/domain';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PACKS_FOLDER } from './pack-file';
import { packSchema, type PackFile } from './pack-schema';

const shipped = readdirSync(PACKS_FOLDER).map((name) => name.replace('.json', ''));

function packFile(name: string): PackFile {
  return JSON.parse(readFileSync(join(PACKS_FOLDER, `${name}.json`), 'utf8')) as PackFile;
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

describe('a broken pack', () => {
  const change = (edit: (pack: PackFile) => unknown): string[] => {
    const pack = packFile('general');
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
    const problems = change((pack) => (pack.lights[0]!.atShare = value));
    expect(problems).toEqual([expect.stringContaining('lights.0.atShare')]);
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

  it('is refused where a key is not known', () => {
    expect(change((pack) => Object.assign(pack.rules, { retries: 3 }))).toEqual([
      expect.stringContaining('retries'),
    ]);
  });
});
