import { foldWhistle, reportsOf, type EventBody } from '@suqiu/domain';
import { WhistleLedger } from '@suqiu/ledger';
import { happens } from './support/happens';
import { Summons, gives } from './support/summons';
import { openOffice, type SmallOffice } from './support/small-office';

describe('a case for which a whistle is blown', () => {
  let office: SmallOffice;
  let summons: Summons;

  beforeAll(async () => {
    office = await openOffice();
    summons = await Summons.of(office);
  });
  afterAll(() => office.close());

  /** Brings the case what its whistle told so far, as the worker does. */
  const hears = async (caseNo: string, whistleNo: string) => {
    const [row] = await office.database.dataSource.query<{ id: string }[]>(
      'SELECT id FROM whistles WHERE whistle_no = $1',
      [whistleNo],
    );
    const events = await office.app.get(WhistleLedger).events(row!.id);
    const bodies = events.flatMap((event, index): EventBody[] => {
      const after = foldWhistle(events.slice(0, index + 1))!;
      return reportsOf(event, after).map((report) => ({ type: 'whistle_reported', report }));
    });
    await happens(office.app, caseNo, () => bodies);
  };

  it('shows each department’s share of time, and what happened in words', async () => {
    const filed = await office.resident.files();
    const { caseNo } = filed;
    const whistleNo = await summons.blown({ caseNos: [caseNo] });
    const code = await summons.codeFor(whistleNo, 'yuhua-urban');
    await gives(summons.urban, whistleNo, 'arrive', { method: 'code', code }).expect(200);
    await gives(summons.urban, whistleNo, 'report-done', { text: '已办结。' }).expect(200);
    await hears(caseNo, whistleNo);
    const clerk = await office.colleague('zhuyuan', 'community_clerk');
    const clocks = (await clerk.get(`/cases/${caseNo}/clocks`).expect(200)).body as {
      items: { kind: string; label: string; organisation: { code: string }; stoppedAt: string | null }[];
    };
    const shares = clocks.items.filter(({ kind }) => kind === 'whistle');
    const share = (code: string) => shares.find(({ organisation }) => organisation.code === code);
    expect(shares).toHaveLength(2);
    expect(share('yuhua-housing')).toMatchObject({ label: '应哨部门办理', stoppedAt: null });
    expect(share('yuhua-urban')).toMatchObject({
      spent: { unit: 'work_day' },
      stoppedAt: expect.any(String) as string,
    });
    const timeline = (await clerk.get(`/cases/${caseNo}/timeline`).expect(200)).body as {
      items: { type: string; label: string; facts: object }[];
    };
    const told = timeline.items.filter(({ type }) => type === 'whistle_reported');
    expect(told.map(({ label }) => label)).toEqual(['吹哨', '部门应哨', '部门报到', '部门办结']);
    expect(told.at(-1)?.facts).toMatchObject({
      whistleNo,
      kind: { name: '综合执法哨' },
      organisation: { code: 'yuhua-urban', name: '城市管理局' },
    });
    const progress = (await office.resident.progress(filed).expect(200)).body as {
      timeline: { label: string; organisation: { name: string } | null }[];
    };
    expect(progress.timeline).toContainEqual(
      expect.objectContaining({
        label: '部门报到',
        organisation: { code: 'yuhua-urban', name: '城市管理局' },
      }),
    );
  });

  it('explains the share of a department as a sum', async () => {
    const { caseNo } = await office.resident.files();
    const whistleNo = await summons.blown({ caseNos: [caseNo] });
    await hears(caseNo, whistleNo);
    const clerk = await office.colleague('zhuyuan', 'community_clerk');
    const clocks = (await clerk.get(`/cases/${caseNo}/clocks`).expect(200)).body as {
      items: { kind: string; key: string }[];
    };
    const { key } = clocks.items.find(({ kind }) => kind === 'whistle')!;
    const explained = await clerk
      .get(`/cases/${caseNo}/clocks/${encodeURIComponent(key)}/explanation`)
      .expect(200);
    expect(explained.body).toMatchObject({ key, kind: 'whistle', rule: { version: 'generic@1' } });
  });
});
