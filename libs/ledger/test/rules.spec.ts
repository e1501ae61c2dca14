import { genericVersion, openRulesBench, year2026, type RulesBench } from './rules-bench';

const DAY_MS = 24 * 60 * 60 * 1000;
const TODAY = '2026-03-02';

describe('rules that are brought in', () => {
  let bench: RulesBench;

  beforeEach(async () => {
    bench = await openRulesBench();
  });

  afterEach(() => bench.close());

  const dueDate = async (id: string, clock: string): Promise<string> => {
    const dueAt = (await bench.state(id)).clocks[clock]?.dueAt ?? 0;
    return new Date(dueAt + 8 * 3_600_000).toISOString().slice(0, 10);
  };
  const revisionOf = async (id: string): Promise<unknown> =>
    (await bench.query('SELECT rule_revision FROM grievances WHERE id = $1', [id]))[0];

  describe('a calendar', () => {
    it('counts from the moment at which it is added, for whoever files next', async () => {
      const { rules, file } = bench.process();
      const before = await file();
      const added = await rules.addCalendar(year2026('2026-03-03'), bench.sysadmin);
      expect(added).toEqual({ key: 'cn/2026', revision: 2 });
      const after = await file();
      expect(await dueDate(before, 'contact')).toBe('2026-03-03');
      expect(await dueDate(after, 'contact')).toBe('2026-03-04');
      expect((await bench.state(after)).clocks['contact']?.calendarId).toBe('cn@2');
      expect(await revisionOf(before)).toEqual({ rule_revision: 1 });
      expect(await revisionOf(after)).toEqual({ rule_revision: 2 });
    });

    it('is answered as the first time when it is added again, and makes one change', async () => {
      const { rules } = bench.process();
      const first = await rules.addCalendar(year2026('2026-03-03'), bench.sysadmin);
      expect(await rules.addCalendar(year2026('2026-03-03'), bench.sysadmin)).toEqual(first);
      expect(await bench.process().rules.addCalendar(year2026('2026-03-03'), bench.sysadmin)).toEqual(first);
      expect(await rules.changes()).toHaveLength(1);
    });

    it('takes the place of the one before, which can still be asked for', async () => {
      const { rules } = bench.process();
      await rules.addCalendar(year2026('2026-03-03'), bench.sysadmin);
      const again = await rules.addCalendar(year2026(), bench.sysadmin);
      expect(again.revision).toBe(3);
      const book = rules.current();
      const loaded = (id: string) =>
        book
          .calendarOf(id)
          .year(2026)
          .days.filter((day) => day.name === '临时放假');
      expect(loaded('cn@2')).toHaveLength(1);
      expect(loaded('cn@3')).toHaveLength(0);
    });

    it('may be the days of a place, which win over the national arrangement', async () => {
      const { rules, file } = bench.process();
      const days = [{ date: '2026-03-03', kind: 'rest', name: '三月三' }];
      const overlay = { overlay: 'guangxi', source: '自治区人民政府通知', days };
      expect(await rules.addCalendar(overlay, bench.sysadmin)).toEqual({
        key: 'overlay/guangxi',
        revision: 2,
      });
      expect(await dueDate(await file(), 'contact')).toBe('2026-03-04');
    });

    it.each([
      ['is no calendar', { year: 2027 }, 'calendar.file_invalid'],
      ['has a day twice', { ...(year2026('2026-03-03', '2026-03-03') as object) }, 'calendar.invalid'],
    ])('that %s is refused, and nothing is kept', async (_, document, code) => {
      const { rules } = bench.process();
      await expect(rules.addCalendar(document, bench.sysadmin)).rejects.toMatchObject({ code });
      expect(await bench.query('SELECT id FROM rule_documents')).toEqual([]);
      expect(rules.current().revision).toBe(1);
    });

    it('is missing from the month on in which it should be published', async () => {
      const { rules } = bench.process();
      expect(rules.missingYears()).toEqual([]);
      bench.clock.set(Date.UTC(2026, 9, 1));
      expect(rules.missingYears()).toEqual([2027]);
      await rules.addCalendar({ year: 2027, source: '测试', days: [] }, bench.sysadmin);
      expect(rules.missingYears()).toEqual([]);
    });
  });

  describe('a version of a pack', () => {
    it('counts from its day on, and becomes a change when a worker sees that the day has come', async () => {
      const { rules, file } = bench.process();
      const added = await rules.addPolicy(genericVersion(2, '2026-03-04', 3), true, bench.sysadmin);
      expect(added).toEqual({ key: 'generic@2', revision: null });
      expect((await bench.state(await file())).rules.version).toBe('generic@1');
      expect(await rules.bringIntoForce()).toEqual([]);

      bench.clock.advance(2 * DAY_MS);
      expect((await bench.state(await file())).rules.version).toBe('generic@2');
      const workers = [bench.process(), bench.process()];
      const revisions = await Promise.all(workers.map((worker) => worker.rules.bringIntoForce()));
      expect(revisions.flat()).toEqual([2]);
      const again = await rules.addPolicy(genericVersion(2, '2026-03-04', 3), true, bench.sysadmin);
      expect(again).toEqual({ key: 'generic@2', revision: 2 });
    });

    it.each([
      ['counts from yesterday', () => genericVersion(2, '2026-03-01', 3), 'policy.retroactive'],
      ['is a shipped version with other content', () => genericVersion(1, '2024-01-01', 3), 'policy.changed'],
      ['is no pack', () => ({ id: 'generic' }), 'policy.invalid'],
    ])('that %s is refused', async (_, document, code) => {
      const { rules } = bench.process();
      await expect(rules.addPolicy(document(), false, bench.sysadmin)).rejects.toMatchObject({ code });
      expect(await bench.query('SELECT id FROM rule_documents')).toEqual([]);
    });

    it('never changes and never goes back', async () => {
      const { rules } = bench.process();
      await rules.addPolicy(genericVersion(3, TODAY, 3), false, bench.sysadmin);
      const add = (document: unknown) => rules.addPolicy(document, false, bench.sysadmin);
      await expect(add(genericVersion(3, TODAY, 4))).rejects.toMatchObject({ code: 'policy.changed' });
      await expect(add(genericVersion(2, TODAY, 4))).rejects.toMatchObject({ code: 'policy.order' });
    });

    it('is known with its content when it came with the software', async () => {
      const { rules } = bench.process();
      const shipped = genericVersion(1, '2024-01-01', 7);
      expect(await rules.addPolicy(shipped, undefined, bench.sysadmin)).toEqual({
        key: 'generic@1',
        revision: 1,
      });
      expect(await rules.changes()).toEqual([]);
    });
  });
});
