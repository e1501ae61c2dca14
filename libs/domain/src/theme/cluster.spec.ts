import {
  monthAfter,
  monthOf,
  monthsBetween,
  monthStart,
  suggestThemes,
  themeVolume,
  volumeMonths,
  type Cluster,
  type ThemeRules,
} from '..';

const CHINA = 480;
const RULES: ThemeRules = {
  version: 1,
  effectiveFrom: '2026-01-01',
  casesAtLeast: 5,
  frequentFrom: 20,
  growthFrom: 0.3,
  repeatShareFrom: 0.2,
  listed: 3,
  monthsBefore: 2,
  proactiveChannels: ['patrol'],
};
const CLUSTER: Cluster = {
  categoryCode: 'estate.lift',
  streetId: 'street',
  cases: 10,
  proactive: 0,
  repeated: 0,
  monthBefore: 10,
  yearBefore: 10,
};

describe('a month', () => {
  it('begins at midnight of the place, not of the machine', () => {
    expect(monthOf(Date.UTC(2026, 9, 31, 15, 59), CHINA)).toBe('2026-10');
    expect(monthOf(Date.UTC(2026, 9, 31, 16, 0), CHINA)).toBe('2026-11');
    expect(monthStart('2026-11', CHINA)).toBe(Date.UTC(2026, 9, 31, 16));
  });

  it('is counted over the turn of the year', () => {
    expect([monthAfter('2026-01', -1), monthAfter('2026-12', 1), monthAfter('2026-11', -12)]).toEqual([
      '2025-12',
      '2027-01',
      '2025-11',
    ]);
    expect(monthsBetween('2025-12', '2026-02')).toEqual(['2025-12', '2026-01', '2026-02']);
    expect(monthsBetween('2026-02', '2026-01')).toEqual([]);
  });

  it.each(['2026-13', '2026-00', '2026-1', 'now'])('is not %s', (text) => {
    expect(() => monthStart(text, CHINA)).toThrow('is not a month');
  });
});

describe('a suggestion', () => {
  const reasons = (parts: Partial<Cluster>): readonly string[] | undefined =>
    suggestThemes([{ ...CLUSTER, ...parts }], RULES)[0]?.reasons;

  it.each<[string, Partial<Cluster>, readonly string[] | undefined]>([
    ['nothing special', {}, undefined],
    ['too few, however much they have risen', { cases: 4, monthBefore: 0 }, undefined],
    ['frequent', { cases: 20, monthBefore: 20, yearBefore: 20 }, ['frequent']],
    ['three tenths more than the month before', { cases: 13, yearBefore: 13 }, ['over_month_before']],
    ['a little less than that', { cases: 12, yearBefore: 12 }, undefined],
    ['more than a year before', { monthBefore: 10, yearBefore: 5 }, ['over_year_before']],
    ['new: nothing the month before', { monthBefore: 0, yearBefore: 10 }, ['over_month_before']],
    ['nothing recorded a year before', { yearBefore: 0 }, undefined],
    ['one in five reported again', { repeated: 2 }, ['repeated']],
  ])('is made, or not, for %s', (_, parts, expected) => {
    expect(reasons(parts)).toEqual(expected);
  });

  it('comes with the share of repeated cases, most cases first, no more than the rules say', () => {
    const clusters = [
      { ...CLUSTER, cases: 20, repeated: 5, streetId: null },
      { ...CLUSTER, cases: 30, categoryCode: 'b' },
      { ...CLUSTER, cases: 30, categoryCode: 'a' },
      { ...CLUSTER, cases: 25 },
      { ...CLUSTER, cases: 30, categoryCode: 'c', repeated: 1 },
    ];
    const found = suggestThemes(clusters, { ...RULES, listed: 5 });
    expect(found.map(({ categoryCode, cases }) => [categoryCode, cases])).toEqual([
      ['c', 30],
      ['a', 30],
      ['b', 30],
      ['estate.lift', 25],
      ['estate.lift', 20],
    ]);
    expect(found.at(-1)?.repeatShare).toBe(0.25);
    expect(suggestThemes(clusters, RULES)).toHaveLength(3);
    const same = [CLUSTER, { ...CLUSTER, streetId: null }].map((one) => ({ ...one, cases: 20 }));
    expect(suggestThemes(same, RULES).map(({ streetId }) => streetId)).toEqual([null, 'street']);
  });
});

describe('the volume of a theme', () => {
  const counted = [
    { month: '2026-01', cases: 9, proactive: 1 },
    { month: '2026-02', cases: 11, proactive: 0 },
    { month: '2026-03', cases: 8, proactive: 2 },
    { month: '2026-05', cases: 4, proactive: 3 },
    { month: '2026-06', cases: 1, proactive: 1 },
  ];

  it('compares whole months before and after the adoption; a month without cases counts as none', () => {
    const at = { adoptedIn: '2026-03', now: '2026-06' };
    const months = volumeMonths(at.adoptedIn, at.now, RULES);
    expect(months).toEqual(['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06']);
    const volume = themeVolume(counted, months, at);
    expect(volume.months.map(({ phase, cases }) => [phase, cases])).toEqual([
      ['before', 9],
      ['before', 11],
      ['adoption', 8],
      ['after', 0],
      ['after', 4],
      ['running', 1],
    ]);
    expect(volume.before).toEqual({ months: 2, cases: 10, proactive: 0.5 });
    expect(volume.after).toEqual({ months: 2, cases: 2, proactive: 1.5 });
  });

  it('has nothing after it while the theme is only proposed, or was adopted this month', () => {
    const none = { months: 0, cases: null, proactive: null };
    const months = volumeMonths(null, '2026-03', RULES);
    const proposed = themeVolume(counted, months, { adoptedIn: null, now: '2026-03' });
    expect(proposed).toMatchObject({ before: { months: 2, cases: 10 }, after: none });
    expect(proposed.months.at(-1)?.phase).toBe('running');
    const fresh = themeVolume(counted, months, { adoptedIn: '2026-03', now: '2026-03' });
    expect(fresh.after).toEqual(none);
    expect(fresh.months.at(-1)?.phase).toBe('adoption');
  });
});
