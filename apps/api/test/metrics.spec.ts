import { uuidV7 } from '@suqiu/entities';
import { publish } from '@suqiu/ledger';
import type { MetricListView } from '../src/metrics/metric.view';
import type { DashboardCellView, DashboardView, TrendView } from '../src/metrics/dashboard.view';
import type { FactListView } from '../src/metrics/fact-list.view';
import type { FigureView } from '../src/metrics/figure.view';
import { countAll, handle, rate, rework, seedStock } from './support/counted-stock';
import type { Colleague } from './support/people';
import { openOffice, type SmallOffice } from './support/small-office';

describe('figures over HTTP', () => {
  let office: SmallOffice;
  let supervisor: Colleague;

  beforeAll(async () => {
    office = await openOffice();
    supervisor = await office.colleague('district', 'district_supervisor');
    await seedStock(office);
    await countAll(office);
  });
  afterAll(() => office.close());

  const read = async <T>(path: string, reader: Colleague = supervisor): Promise<T> => {
    const answer = await reader.get(path);
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${answer.text}`);
    return answer.body as T;
  };
  const figure = (code: string, org: string, more = '') =>
    read<FigureView>(`/metrics/${code}?org=${org}${more}`);
  const linked = (link: string) => link.replace('/api/v1', '');
  const everyPage = async (link: string): Promise<FactListView['items']> => {
    const items: FactListView['items'][number][] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: FactListView = await read(
        `${linked(link)}&limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`,
      );
      items.push(...page.items);
      cursor = page.nextCursor;
    }
    return items;
  };

  it('have a catalogue with formula, basis and explanation', async () => {
    const { items, catalogueVersion } = await read<MetricListView>('/metrics');
    expect(catalogueVersion).toBe(1);
    const satisfied = items.find(({ code }) => code === 'satisfied_rate');
    expect(satisfied?.numerator).toContainEqual({
      set: 'basically_satisfied',
      name: '基本满意',
      weight: 0.9,
    });
    expect(items.every(({ basis, explanation }) => basis !== '' && explanation !== '')).toBe(true);
  });

  it('open to value, numerator, denominator and the cases behind them', async () => {
    const opened = await figure('satisfied_rate', 'zhuyuan');
    expect(opened).toMatchObject({
      value: 0.9667,
      shown: '96.67%',
      numerator: 2.9,
      denominator: 3,
      by: 'handler',
      organisation: { code: 'zhuyuan' },
      numeratorPart: { count: 3 },
      denominatorPart: { count: 3, sets: [{ set: 'valid_callback', name: '有效回访', count: 3 }] },
      excluded: { applies: true, count: 0 },
      previous: { value: null, shown: '–', difference: null },
      publication: null,
    });
    expect(new Date(opened.asOf).getTime()).toBeGreaterThan(Date.now() - 60_000);
  });

  it.each(['handler', 'place'])(
    'are followed from every cell of the dashboard by %s to lists of exactly as many cases',
    async (by) => {
      const { groups, cellLink } = await read<DashboardView>(`/dashboards/district?by=${by}`);
      let followed = 0;
      for (const { rows } of groups) {
        for (const { organisation, cells } of rows) {
          for (const cell of cells.filter(({ numerator, denominator }) => numerator || denominator)) {
            const link = cellLink.replace('{metric}', cell.metric).replace('{org}', organisation.code);
            const opened = await read<FigureView>(linked(link));
            expect(opened).toMatchObject({ value: cell.value, denominator: cell.denominator });
            for (const part of [opened.numeratorPart, opened.denominatorPart, opened.excluded]) {
              if (part === null || part.count === 0) continue;
              const items = await everyPage(part.cases);
              expect(items).toHaveLength(part.count);
              followed += 1;
            }
          }
        }
      }
      expect(followed).toBeGreaterThan(50);
    },
  );

  it('give a unit without a valid call-back no value and no rank, and rank streets and departments apart', async () => {
    const { groups } = await read<DashboardView>('/dashboards/district');
    const ranks = (subject: string): Record<string, [number | null, number | null]> => {
      const rows = groups.find((group) => group.subject === subject)?.rows ?? [];
      return Object.fromEntries(
        rows.map(({ organisation, cells }) => {
          const cell = cells.find(({ metric }) => metric === 'composite_score') as DashboardCellView;
          return [organisation.code, [cell.value, cell.rank]];
        }),
      );
    };
    expect(ranks('community')).toMatchObject({
      qinghe: [null, null],
      zhuyuan: [98.7, 1],
      shiniuyan: [10, 2],
    });
    expect(ranks('street')).toMatchObject({ cuizhu: [98.7, 1], donghu: [10, 2] });
    expect(ranks('department')).toMatchObject({ 'yuhua-housing': [null, null] });
  });

  it('say of a total whether it is the mean of the units or recomputed from the sums', async () => {
    const { groups } = await read<DashboardView>('/dashboards/district?subject=street');
    expect(groups).toHaveLength(1);
    const totals = groups[0]?.totals ?? [];
    expect(totals.find(({ metric }) => metric === 'satisfied_rate')).toMatchObject({
      made: 'mean_of_units',
      value: 0.4833,
    });
    expect(totals.find(({ metric }) => metric === 'on_account_stock')).toMatchObject({
      made: 'from_sums',
      value: 1,
    });
  });

  it('show what somebody may not see as a case that counts, and nothing of it', async () => {
    const clerk = await office.colleague('zhuyuan', 'community_clerk');
    const path = '/metrics/registered_count/cases?by=place&org=zhuyuan&limit=100';
    const [own, all] = [await read<FactListView>(path, clerk), await read<FactListView>(path)];
    expect(own.count).toBe(all.count);
    expect(own.items).toHaveLength(all.items.length);
    expect(all.items.filter((item) => item.case === null)).toHaveLength(0);
    expect(own.items.filter((item) => item.case === null)).toHaveLength(1);
  });

  it('are for a unit and those above it', async () => {
    const street = await office.colleague('cuizhu', 'street_leader');
    await street.get('/metrics/solved_rate').expect(200);
    await street.get('/metrics/solved_rate?org=zhuyuan').expect(200);
    const department = await office.colleague('housing', 'department_liaison');
    for (const [reader, org] of [
      [street, 'donghu'],
      [street, 'yuhua'],
      [department, 'cuizhu'],
    ] as const) {
      const refused = await reader.get(`/metrics/solved_rate?org=${org}`).expect(403);
      expect(refused.body).toMatchObject({ code: 'metric.not_permitted' });
      await reader.get(`/metrics/solved_rate/cases?org=${org}`).expect(403);
      await reader.get(`/dashboards/trend?metric=solved_rate&org=${org}`).expect(403);
    }
    const { groups } = await read<DashboardView>('/dashboards/district', street);
    const seen = groups.flatMap(({ rows }) => rows.map(({ organisation }) => organisation.code));
    expect(seen.sort()).toEqual(['cuizhu', 'qinghe', 'zhuyuan']);
    expect(groups.find(({ subject }) => subject === 'street')?.totals).toEqual([]);
  });

  it('are counted by category and by channel of a district or street', async () => {
    const [lift, app] = [
      await figure('solved_rate', 'donghu', '&category=lift'),
      await figure('solved_rate', 'yuhua', '&channel=wechat'),
    ];
    expect([lift.by, lift.value, app.by, app.value]).toEqual(['category', 0, 'channel', 0]);
    expect(await everyPage(lift.denominatorPart!.cases)).toHaveLength(1);
    const wrong = await supervisor.get('/metrics/solved_rate?org=zhuyuan&category=lift').expect(400);
    expect(wrong.body).toMatchObject({ errors: [{ field: 'category', code: 'areaOnly' }] });
  });

  it('are followed over periods, each of which opens', async () => {
    const { points } = await read<TrendView>('/dashboards/trend?metric=solved_rate&org=yuhua&periods=3');
    expect(points.map(({ value }) => value)).toEqual([null, null, 0.75]);
    const opened = await read<FigureView>(linked(points[2]!.link));
    expect(opened.value).toBe(0.75);
  });

  it('keep what was published and show its restatement with the reason', async () => {
    const filed = await office.resident.files({ place: { address: '某小区3栋', communityCode: 'qinghe' } });
    await handle(office, filed, ['qinghe', 'cuizhu']);
    await rate(office, filed, 'dissatisfied', false);
    await countAll(office);
    const before = await figure('solved_rate', 'qinghe');
    expect(before.value).toBe(0);
    const { dataSource } = office.database;
    const { orgs } = office.district;
    const { numerator, denominator } = before;
    await publish(dataSource, {
      id: uuidV7(Date.now()),
      scheme: before.period.scheme,
      period: before.period.key,
      districtId: orgs.district.id,
      catalogueVersion: '1',
      publishedAt: Date.now(),
      publishedBy: office.district.staffOf('district', 'district_supervisor').staffId,
      values: { handler: { [orgs.qinghe.id]: { solved_rate: { value: 0, numerator, denominator } } } },
    });
    await rework(office, filed, ['qinghe', 'cuizhu']);
    await rate(office, filed, 'satisfied');
    await countAll(office);
    const after = await figure('solved_rate', 'qinghe');
    expect(after).toMatchObject({
      value: 1,
      publication: {
        catalogueVersion: '1',
        figure: { value: 0, shown: '0.00%' },
        restated: true,
        restatements: [
          { set: 'solved', why: 'review_answered', whyLabel: '诉求人评价', entered: 1, left: 0 },
        ],
      },
    });
  });

  it.each([
    ['/metrics/no_such_figure', 404, 'metric.not_found'],
    ['/metrics/solved_rate?org=no-such', 404, 'organisation.not_found'],
    ['/metrics/composite_score/cases', 422, 'metric.composite'],
    ['/metrics/solved_rate?scheme=week', 400, 'request.invalid'],
    ['/metrics/solved_rate?period=2026-13', 400, 'request.invalid'],
    ['/metrics/solved_rate?period=0000-01', 400, 'request.invalid'],
    ['/metrics/solved_rate/cases?cursor=abc', 400, 'request.invalid'],
    ['/metrics/solved_rate?wrong=1', 400, 'request.invalid'],
  ])('refuse %s with %i %s', async (path, status, code) => {
    expect((await supervisor.get(path).expect(status)).body).toMatchObject({ code });
  });
});
