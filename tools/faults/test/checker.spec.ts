import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../src/checker/check';
import { FindingKind } from '../src/checker/finding';
import { DAMAGES, examineChecker } from '../src/damage/examine-checker';
import { ARCHIVED, CLIMBED, evidenceOf, goodEvidence } from './synthetic-evidence';
import { instant, starts, type Told } from './synthetic-events';

const kindsIn = (told: readonly Told[], status: string) =>
  check(evidenceOf(told, status)).map(({ kind }) => kind);

describe('the checker', () => {
  it('shares no code with what it checks', () => {
    const source = join(__dirname, '../src');
    const files = ['checker', 'damage', 'evidence'].flatMap((folder) =>
      readdirSync(join(source, folder)).map((name) => readFileSync(join(source, folder, name), 'utf8')),
    );
    expect(files.filter((text) => /from '@suqiu\//.test(text))).toEqual([]);
  });

  it('finds nothing in a run that went well', () => {
    expect(check(goodEvidence())).toEqual([]);
  });

  it.each(DAMAGES.map((damage) => [damage.name, damage] as const))('names %s', (_, damage) => {
    const { evidence, where } = damage.apply(goodEvidence());
    expect(check(evidence)).toContainEqual(expect.objectContaining({ kind: damage.expects, where }));
  });

  it('is examined by at least ten kinds of damage, each of which it names', () => {
    const examinations = examineChecker(goodEvidence);
    expect(examinations.length).toBeGreaterThanOrEqual(10);
    expect(examinations.filter(({ named }) => named !== true)).toEqual([]);
  });

  it('does not count a finding of the undamaged run as a damage that it named', () => {
    const broken = () => ({ ...goodEvidence(), processes: [] });
    const examined = examineChecker(broken).find(({ damage }) => damage.expects === FindingKind.noProcess);
    expect(examined?.named).toBe(false);
  });

  it('lets a case climb the same step again after it was handed down', () => {
    const community = { id: 'org-other', level: 'community' };
    const climbed = CLIMBED.slice(-2);
    const down: Told = ['down-1', 'handed_down', { lead: community }, [starts('holder', 8, 0)]];
    const again = climbed.map(([, ...rest]): Told => ['due:again', ...rest]);
    expect(kindsIn([...CLIMBED, down, ...again], 'dispatched')).toEqual([]);
    expect(kindsIn([...CLIMBED, ...again], 'dispatched')).toContain(FindingKind.escalatedTwice);
  });

  it('accepts that a clock fires late by an outage, and no later', () => {
    const evidence = evidenceOf(CLIMBED, 'dispatched');
    const late = { ...evidence, graceMs: 0, outages: [] };
    const early = CLIMBED.map((told, index): Told =>
      index === 2 ? [told[0], told[1], told[2] ?? {}, [starts('holder', 3, 0.5)]] : told,
    );
    const lateRun = { ...late, ...evidenceOf(early, 'dispatched'), graceMs: 0 };
    expect(check(lateRun).map(({ kind }) => kind)).toContain(FindingKind.firedLate);
    const outages = [{ what: 'worker', from: instant(3), to: instant(6) }];
    expect(check({ ...lateRun, outages }).map(({ kind }) => kind)).not.toContain(FindingKind.firedLate);
  });

  it('misses no clock that runs on in a row after the case began a new life', () => {
    const evidence = goodEvidence();
    const [clock] = evidence.clocks;
    const stale = { ...clock!, key: 'reopen_window:old', stoppedAt: null, breachedAt: null };
    const found = check({ ...evidence, clocks: [...evidence.clocks, stale] });
    expect(found).toEqual([expect.objectContaining({ kind: FindingKind.clockDiffers })]);
  });

  it('tells a case that was closed although nobody told the resident since the rework', () => {
    const at = ARCHIVED.findIndex(([, type]) => type === 'closed');
    const rework: Told = ['x', 'reworked', { cause: 'unsolved' }];
    const told = [...ARCHIVED.slice(0, at), rework, ...ARCHIVED.slice(at)];
    expect(kindsIn(told, 'archived')).toContain(FindingKind.closedUntold);
  });
});
