import { monthAfter, monthOf, monthStart, type Month } from '@suqiu/domain';
import { ThemeLedger } from '@suqiu/ledger';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { ClusterQuery } from '../src/themes/suggestions/cluster.query';
import { ThemeVolumeQuery } from '../src/themes/volume/theme-volume.query';
import { openOffice, type SmallOffice } from './support/small-office';

const CHINA = 480;
const NOW = monthOf(Date.now(), CHINA);
const LAST = monthAfter(NOW, -1);
const BEFORE_LAST = monthAfter(NOW, -2);

interface Volume {
  readonly adoptedIn: string;
  readonly months: readonly { readonly month: Month; readonly cases: number; readonly proactive: number }[];
}

describe('what stands out in a month', () => {
  let office: SmallOffice;

  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  /** A case that was reported in a month, in its first instant. */
  const reported = async (month: Month, phone: string, parts: Record<string, unknown> = {}) => {
    const { caseNo } = await office.resident.files({ petitioner: { name: '王秀英', phone }, ...parts });
    await office.database.dataSource.query('UPDATE grievances SET registered_at = $2 WHERE case_no = $1', [
      caseNo,
      new Date(monthStart(month, CHINA)),
    ]);
  };
  const suggestions = async (month: Month) =>
    (await office.colleague('district', 'district_supervisor')).get(`/theme-suggestions?month=${month}`);

  beforeAll(async () => {
    for (const last of [1, 2, 3, 4]) await reported(LAST, `1380000000${last}`);
    await reported(LAST, '13800000001');
    await reported(LAST, '13800000001');
    await reported(LAST, '13800000009', { channel: 'patrol' });
    await reported(BEFORE_LAST, '13800000001');
    await reported(BEFORE_LAST, '13800000002', {
      place: { address: '东湖花园2期1栋', communityCode: 'shiniuyan' },
    });
    await reported(monthAfter(LAST, -12), '13800000001');
    // The first instant of this month is none of the last one.
    await reported(NOW, '13800000005');
  });

  it('is a category in a street, with the month before, the year before, and who came again', async () => {
    const { body } = await suggestions(LAST);
    expect(body).toEqual({
      month: LAST,
      rulesVersion: 1,
      items: [
        {
          category: { code: 'leak', name: '房屋漏水' },
          street: { code: 'cuizhu', name: '翠竹街道' },
          ...{ cases: 6, proactive: 1, monthBefore: 1, yearBefore: 1, repeated: 2, repeatShare: 2 / 6 },
          reasons: [
            { code: 'over_month_before', label: '环比上升' },
            { code: 'over_year_before', label: '同比上升' },
            { code: 'repeated', label: '重复诉求多' },
          ],
        },
      ],
    });
    expect((await suggestions(BEFORE_LAST)).body).toMatchObject({ items: [] });
  });

  it('is counted by indexes, as is the volume of a theme', async () => {
    const runner = office.database.dataSource.createQueryRunner();
    const explaining = {
      query: (sql: string, values: unknown[]) => runner.query(`EXPLAIN ${sql}`, values),
    } as DataSource;
    const districtId = office.district.orgs.district.id;
    const stretch = { from: new Date(0), to: new Date() };
    const proactiveChannels = ['patrol'];
    // Of a dozen cases PostgreSQL would read them all.
    await runner.query('SET enable_seqscan = off');
    const clusters: unknown = await new ClusterQuery(explaining).clusters({
      ...{ districtId, proactiveChannels, casesAtLeast: 5 },
      ...{ month: stretch, monthBefore: stretch, yearBefore: stretch },
    });
    const volume: unknown = await new ThemeVolumeQuery(explaining).counts({
      ...{ districtId, proactiveChannels, categoryCodes: ['leak'], placeIds: [], zoneOffsetMinutes: CHINA },
      ...stretch,
    });
    await runner.query('RESET enable_seqscan');
    await runner.release();
    expect(JSON.stringify(clusters).match(/grievances_registered_idx/g)).toHaveLength(3);
    expect(JSON.stringify(volume)).toContain('grievances_by_category_idx');
  });

  it('is for those who propose themes', async () => {
    const street = await office.colleague('cuizhu', 'street_dispatcher');
    const refused = await street.get(`/theme-suggestions?month=${LAST}`).expect(403);
    expect(refused.body).toMatchObject({ code: 'theme.suggestions_not_permitted' });
    await (await office.colleague('district', 'district_supervisor')).get('/theme-suggestions').expect(400);
  });

  /** A theme that was taken up at the end of the month before last. */
  const adoptedTheme = async (placeIds: readonly string[]) => {
    const { orgs, staffOf } = office.district;
    const { staffId, role, orgId } = staffOf('district', 'district_dispatcher');
    const at = monthStart(LAST, CHINA) - 1;
    const ledger = new ThemeLedger(office.database.dataSource, () => at);
    const org = (id: string) => ({
      org: { id, level: 'district', kind: 'department' } as const,
      ancestorIds: [orgs.district.id],
    });
    const place = (id: string) => ({
      org: { id, level: 'street', kind: 'government' } as const,
      ancestorIds: [orgs.district.id],
    });
    const request = () => ({
      commandId: randomUUID(),
      requestHash: 'once',
      actor: { kind: 'staff', staffId, role, orgId } as const,
      facts: {
        districtId: orgs.district.id,
        orgs: {
          [orgs.housing.id]: org(orgs.housing.id),
          ...Object.fromEntries(placeIds.map((id) => [id, place(id)])),
        },
        today: '2099-01-01',
      },
    });
    const themeId = randomUUID();
    const theme = { id: themeId, title: '物业', month: LAST, categoryCodes: ['property'], placeIds };
    const { themeNo } = await ledger.propose({ ...theme, textId: randomUUID(), words: '突出' }, request());
    const command = { type: 'adopt', leadOrgId: orgs.housing.id, assistOrgIds: [], textId: null } as const;
    await ledger.give({ ...request(), themeId, command, words: null, expectedSeq: null });
    return themeNo;
  };

  const volumeOf = async (themeNo: string) => {
    const lead = await office.colleague('housing', 'department_liaison');
    return (await lead.get(`/themes/${themeNo}/volume`).expect(200)).body as Volume;
  };

  it('is compared before and after a theme was taken up, what was found on patrol apart', async () => {
    const volume = await volumeOf(await adoptedTheme([office.district.orgs.cuizhu.id]));
    expect(volume.adoptedIn).toBe(BEFORE_LAST);
    expect(volume.months).toHaveLength(15);
    const counted = volume.months.filter(({ cases, proactive }) => cases + proactive > 0);
    expect(counted).toMatchObject([
      { month: monthAfter(LAST, -12), cases: 1, proactive: 0, phase: 'before', phaseLabel: '立题前' },
      { month: BEFORE_LAST, cases: 1, proactive: 0, phase: 'adoption' },
      { month: LAST, cases: 6, proactive: 1, phase: 'after' },
      { month: NOW, cases: 1, proactive: 0, phase: 'running' },
    ]);
    expect(volume).toMatchObject({
      before: { months: 12, cases: 1 / 12, proactive: 0 },
      after: { months: 1, cases: 6, proactive: 1 },
    });
  });

  it('is counted in the whole district where a theme names no place, with all categories below', async () => {
    const volume = await volumeOf(await adoptedTheme([]));
    expect(volume.months.find(({ month }) => month === BEFORE_LAST)).toMatchObject({ cases: 2 });
  });
});
