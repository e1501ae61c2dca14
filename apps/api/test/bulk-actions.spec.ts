import type { StaffRole } from '@suqiu/domain';
import { waitUntil, type SmallOrganisation } from '@suqiu/testing';
import { randomUUID } from 'node:crypto';
import { API_LIMITS } from '../src/settings/limits';
import type { Colleague } from './support/people';
import { openOffice, type SmallOffice } from './support/small-office';

interface Bulk {
  readonly id: string;
  readonly count: number;
  readonly waiting: number;
  readonly done: number;
  readonly refused: number;
  readonly stuck: number;
  readonly finishedAt: string | null;
}

interface Row {
  readonly position: number;
  readonly caseNo: string;
  readonly outcome: string;
  readonly code: string | null;
  readonly words: string | null;
  readonly seq: number | null;
}

const NOTE = { action: 'add-note', body: { text: '已与网格员核对', shownToResident: false } } as const;

describe('a bulk action', () => {
  let office: SmallOffice;

  beforeEach(async () => {
    office = await openOffice();
  });
  afterEach(() => office.close());

  const as = (org: SmallOrganisation, role: StaffRole) => office.colleague(org, role);
  const file = async (count: number, parts: Record<string, unknown> = {}) => {
    const caseNos: string[] = [];
    while (caseNos.length < count) caseNos.push((await office.resident.files(parts)).caseNo);
    return caseNos;
  };
  const started = async (by: Colleague, asked: object, key?: string) =>
    (await by.post('/bulk-actions', asked, key).expect(201)).body as Bulk;
  const progress = async (by: Colleague, id: string) =>
    (await by.get(`/bulk-actions/${id}`).expect(200)).body as Bulk;
  const finished = async (by: Colleague, { id }: Bulk) => {
    await waitUntil('the bulk action is over', async () => (await progress(by, id)).finishedAt !== null);
    return progress(by, id);
  };
  const rowsOf = async (by: Colleague, { id }: Bulk, query = '') =>
    ((await by.get(`/bulk-actions/${id}/rows?${query}`).expect(200)).body as { items: Row[] }).items;
  const eventsOf = async (type: string) => {
    const rows = await office.database.dataSource.query<{ caseNo: string; n: number }[]>(
      `SELECT g.case_no AS "caseNo", count(*)::int AS n FROM grievance_events e
         JOIN grievances g ON g.id = e.grievance_id WHERE e.body ->> 'type' = $1 GROUP BY g.case_no`,
      [type],
    );
    return Object.fromEntries(rows.map(({ caseNo, n }) => [caseNo, n]));
  };

  it('gives each case the single command, with the words beside it', async () => {
    const clerk = await as('zhuyuan', 'community_clerk');
    const caseNos = await file(6);
    for (const caseNo of caseNos) await clerk.gives(caseNo, 'sign').expect(200);
    const bulk = await started(clerk, { ...NOTE, query: { organisation: 'zhuyuan' } });
    expect(bulk).toMatchObject({ action: 'add-note', actionLabel: '增加办理记录', count: 6, stuck: 0 });
    expect(await finished(clerk, bulk)).toMatchObject({ waiting: 0, done: 6, refused: 0 });
    expect(await eventsOf('noted')).toEqual(Object.fromEntries(caseNos.map((caseNo) => [caseNo, 1])));
    const timeline = await clerk.get(`/cases/${caseNos[0]}/timeline`).expect(200);
    expect(timeline.text).toContain('已与网格员核对');
    const rows = await rowsOf(clerk, bulk);
    expect(rows.map(({ caseNo }) => caseNo).sort()).toEqual([...caseNos].sort());
    expect(rows.every(({ outcome, seq }) => outcome === 'done' && seq !== null)).toBe(true);
  });

  it('is found again by whoever started it, the newest first, page by page, and by nobody else', async () => {
    const clerk = await as('zhuyuan', 'community_clerk');
    const caseNos = await file(2);
    for (const caseNo of caseNos) await clerk.gives(caseNo, 'sign').expect(200);
    const ids: string[] = [];
    for (let n = 0; n < 3; n += 1) ids.unshift((await started(clerk, { ...NOTE, cases: caseNos })).id);
    const last = await finished(clerk, await progress(clerk, ids[0]!));
    const page = async (by: Colleague, query: string) =>
      (await by.get(`/bulk-actions?${query}`).expect(200)).body as {
        items: Bulk[];
        nextCursor: string | null;
      };
    const first = await page(clerk, 'limit=2');
    const rest = await page(clerk, `limit=2&cursor=${first.nextCursor}`);
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(ids);
    expect([first.items[0], rest.nextCursor]).toEqual([last, null]);
    const street = await as('cuizhu', 'street_dispatcher');
    expect(await page(street, '')).toEqual({ items: [], nextCursor: null });
    const { body } = await clerk.get('/bulk-actions?cursor=x').expect(400);
    expect(body).toMatchObject({ errors: [{ field: 'cursor' }] });
  });

  it('says before what each rule will say after, for every action', async () => {
    const [clerk, street, supervisor] = await Promise.all([
      as('zhuyuan', 'community_clerk'),
      as('cuizhu', 'street_dispatcher'),
      as('district', 'district_supervisor'),
    ]);
    const signed = await file(3);
    for (const caseNo of signed) await clerk.gives(caseNo, 'sign').expect(200);
    await supervisor.gives(signed[0] ?? '', 'urge', {}).expect(200);
    await file(2);
    await file(2, { categoryCode: undefined });
    const withdrawn = await office.resident.files();
    await office.resident.does(withdrawn, 'withdrawal', {}).expect(200);
    const everything = { status: ['registered', 'accepted', 'dispatched', 'in_progress', 'withdrawn'] };
    const extension = { by: { amount: 1, unit: 'work_day' }, legalBasis: '依据', text: '配件未到' };
    const asked: readonly (readonly [Colleague, string, object])[] = [
      [supervisor, 'urge', {}],
      [street, 'dispatch', { orgCode: 'zhuyuan' }],
      [await as('district', 'district_dispatcher'), 'dispatch', { orgCode: 'zhuyuan', text: '请办理' }],
      [clerk, 'request-extension', extension],
      [clerk, 'add-note', NOTE.body],
      [street, 'add-note', NOTE.body],
    ];
    for (const [by, action, body] of asked) {
      const wanted = { action, body, query: everything };
      const foretold = (await by.post('/bulk-actions/preview', wanted).expect(200)).body as {
        count: number;
        allowed: number;
        refused: { code: string; label: string; count: number }[];
        sample: { code: string | null }[];
      };
      const bulk = await started(by, wanted);
      expect(await finished(by, bulk)).toMatchObject({ count: foretold.count, done: foretold.allowed });
      const reasons = new Map<string, number>();
      for (const { code, words } of await rowsOf(by, bulk, 'outcome=refused')) {
        expect(words).toBeTruthy();
        reasons.set(code ?? '', (reasons.get(code ?? '') ?? 0) + 1);
      }
      expect(Object.fromEntries(foretold.refused.map(({ code, count }) => [code, count]))).toEqual(
        Object.fromEntries(reasons),
      );
      expect(foretold.sample.filter(({ code }) => code !== null)).toHaveLength(bulk.count - foretold.allowed);
    }
  });

  it('has one outcome for one key, whatever happened to its cases since', async () => {
    const clerk = await as('zhuyuan', 'community_clerk');
    await file(2);
    const key = randomUUID();
    const asked = { ...NOTE, query: { status: 'dispatched' } };
    const [first, second] = await Promise.all([started(clerk, asked, key), started(clerk, asked, key)]);
    expect(second.id).toBe(first.id);
    await finished(clerk, first);
    await file(1);
    expect(await started(clerk, asked, key)).toMatchObject({ id: first.id, count: 2 });
    const other = await clerk.post('/bulk-actions', { ...asked, action: 'urge', body: {} }, key).expect(422);
    expect(other.body).toMatchObject({ code: 'idempotency.key_reused' });
  });

  it('is for the cases of its start, and reaches none that its person may not see', async () => {
    const clerk = await as('zhuyuan', 'community_clerk');
    const [mine = ''] = await file(1);
    const [hidden = ''] = await file(1, { place: { address: '石牛堰', communityCode: 'shiniuyan' } });
    const asked = { ...NOTE, cases: [mine, hidden, 'SQ20000101-000001'] };
    const preview = await clerk.post('/bulk-actions/preview', asked).expect(200);
    const bulk = await finished(clerk, await started(clerk, asked));
    expect(preview.body).toMatchObject({
      refused: expect.arrayContaining([
        { code: 'case.not_found', label: expect.any(String) as string, count: 2 },
      ]) as unknown,
    });
    const rows = await rowsOf(clerk, bulk, 'outcome=refused');
    expect(rows.filter(({ code }) => code === 'case.not_found').map(({ caseNo }) => caseNo)).toEqual([
      hidden,
      'SQ20000101-000001',
    ]);
  });

  it('ends for whoever loses the role while it is under way', async () => {
    const clerk = await as('zhuyuan', 'community_clerk');
    const caseNos = await file(10);
    const { staffId } = office.district.staffOf('zhuyuan', 'community_clerk');
    const active = (is: boolean) =>
      office.database.dataSource.query('UPDATE staff SET active = $2 WHERE id = $1', [staffId, is]);
    office.gateway.meanwhile = () => active(false);
    const bulk = await started(clerk, { ...NOTE, cases: caseNos });
    await waitUntil('every row is settled', async () => {
      const waiting = `SELECT 1 FROM bulk_rows WHERE outcome = 'waiting'`;
      return (await office.database.dataSource.query<unknown[]>(waiting)).length === 0;
    });
    await active(true);
    const rows = await rowsOf(clerk, bulk);
    // Commands that were on their way together with the first came through.
    const later = rows.slice(API_LIMITS.bulk.atOnce);
    expect(later.map(({ code }) => code)).toEqual(later.map(() => 'bulk.role_gone'));
    const done = rows.filter(({ outcome }) => outcome === 'done');
    expect(await eventsOf('noted')).toEqual(Object.fromEntries(done.map(({ caseNo }) => [caseNo, 1])));
  });

  it('stands still where nobody can say the outcome, and goes on when it is resumed', async () => {
    const clerk = await as('zhuyuan', 'community_clerk');
    const caseNos = await file(3);
    for (const caseNo of caseNos) await clerk.gives(caseNo, 'sign').expect(200);
    office.gateway.weather = 'lost';
    const bulk = await started(clerk, { ...NOTE, cases: caseNos });
    await waitUntil(
      'the answers that were lost are found',
      async () => (await progress(clerk, bulk.id)).done === 3,
    );
    expect(await eventsOf('noted')).toEqual(Object.fromEntries(caseNos.map((caseNo) => [caseNo, 1])));

    office.gateway.weather = 'away';
    const second = await started(clerk, { ...NOTE, cases: caseNos });
    await waitUntil('it stands still', async () => (await progress(clerk, second.id)).stuck === 3);
    expect(await rowsOf(clerk, second, 'outcome=stuck')).toMatchObject([{ code: 'command.pending' }, {}, {}]);
    office.gateway.weather = 'fair';
    await clerk.post(`/bulk-actions/${second.id}/resume`, {}).expect(200);
    expect(await finished(clerk, second)).toMatchObject({ done: 3, stuck: 0 });
    expect(await eventsOf('noted')).toEqual(Object.fromEntries(caseNos.map((caseNo) => [caseNo, 2])));
  });

  it('tells its results page by page, to nobody but whoever started it', async () => {
    const clerk = await as('zhuyuan', 'community_clerk');
    const caseNos = await file(5);
    const bulk = await finished(clerk, await started(clerk, { ...NOTE, cases: caseNos }));
    const seen: string[] = [];
    let cursor: number | null = 0;
    while (cursor !== null) {
      const path: string = `/bulk-actions/${bulk.id}/rows?limit=2&cursor=${cursor}`;
      const page = (await clerk.get(path).expect(200)).body as { items: Row[]; nextCursor: number | null };
      seen.push(...page.items.map(({ caseNo }) => caseNo));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(caseNos);
    const other = await as('cuizhu', 'street_dispatcher');
    for (const path of [bulk.id, `${bulk.id}/rows`, 'nonsense']) {
      expect((await other.get(`/bulk-actions/${path}`).expect(404)).body).toMatchObject({
        code: 'bulk.not_found',
      });
    }
    await other.post(`/bulk-actions/${bulk.id}/resume`, {}).expect(404);
  });

  it('is refused in words: no case, too many, both ways of choosing, a wrong body', async () => {
    const clerk = await as('zhuyuan', 'community_clerk');
    const refused = async (asked: object, status: number) =>
      (await clerk.post('/bulk-actions', asked).expect(status)).body as object;
    expect(await refused({ ...NOTE, query: {} }, 422)).toMatchObject({ code: 'bulk.no_case' });
    const [caseNo = ''] = await file(1);
    await office.database.dataSource.query(
      `INSERT INTO grievances SELECT (jsonb_populate_record(g, jsonb_build_object('id', gen_random_uuid(),
         'case_no', 'COPY-' || n))).* FROM grievances g, generate_series(1, 50) n`,
    );
    expect(await refused({ ...NOTE, query: {} }, 422)).toMatchObject({ code: 'bulk.too_many', most: 50 });
    expect(await refused({ ...NOTE, query: {}, cases: [caseNo] }, 400)).toMatchObject({
      errors: [{ field: 'cases' }],
    });
    expect(await refused(NOTE, 400)).toMatchObject({ errors: [{ field: 'cases' }] });
    expect(await refused({ action: 'add-note', body: { text: '' }, cases: [caseNo] }, 400)).toMatchObject({
      errors: expect.arrayContaining([
        expect.objectContaining({ field: 'body.text' }),
        expect.objectContaining({ field: 'body.shownToResident' }),
      ]) as unknown,
    });
    expect(await refused({ action: 'close', body: {}, cases: [caseNo] }, 400)).toMatchObject({
      errors: [{ field: 'action' }],
    });
    const nowhere = { action: 'dispatch', body: { orgCode: 'nowhere' }, cases: [caseNo] };
    expect(await refused(nowhere, 422)).toMatchObject({
      code: 'organisation.unknown',
      errors: [{ field: 'body.orgCode' }],
    });
    expect(await refused({ ...NOTE, query: { cursor: 'x' } }, 400)).toMatchObject({
      errors: [{ field: 'query.cursor' }],
    });
  });
});
