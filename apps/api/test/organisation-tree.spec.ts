import { randomUUID } from 'node:crypto';
import { countAll, handle, rate } from './support/counted-stock';
import type { Colleague } from './support/people';
import { openOffice, type SmallOffice } from './support/small-office';

interface Node {
  readonly code: string;
  readonly parentCode: string | null;
  readonly active: boolean;
  readonly staff: number;
}

interface Cell {
  readonly unit: string;
  readonly axis: string;
  readonly period: string;
  readonly counts: object;
}

const WHY = { reason: '行政区划调整' };

describe('the tree of organisations', () => {
  let office: SmallOffice;
  let admin: Colleague;

  beforeAll(async () => {
    office = await openOffice();
    admin = await office.colleague('district', 'sysadmin');
  });
  afterAll(() => office.close());

  const tree = async () => {
    const { body } = (await admin.get('/organisation-tree').expect(200)) as { body: { items: Node[] } };
    return new Map(body.items.map((node) => [node.code, node]));
  };
  const fresh = (code: string, parts: object = {}) => ({
    code,
    name: '新苑社区',
    shortName: '新苑',
    level: 'community',
    kind: 'government',
    parentCode: 'donghu',
    addressNames: ['新苑小区'],
    ...parts,
  });
  const change = (code: string, what: string, body: object) =>
    admin.post(`/organisation-tree/${code}/${what}`, { ...body, ...WHY });
  /** As if a minute had passed. */
  const settle = () =>
    office.database.dataSource.query(
      `UPDATE org_units SET deactivated_at = deactivated_at - interval '1 minute'`,
    );
  const cells = async (unit: string): Promise<Cell[]> =>
    office.database.dataSource.query(
      `SELECT unit, axis, period, counts FROM metric_cells WHERE axis = 'handler' AND unit = $1 ORDER BY scheme, period`,
      [unit],
    );

  it('takes a new organisation where it may lie, once, and finds cases a place there', async () => {
    const key = randomUUID();
    const made = await admin.post('/organisation-tree', fresh('xinyuan'), key).expect(201);
    expect(made.body).toMatchObject({ code: 'xinyuan', parentCode: 'donghu', active: true, staff: 0 });
    await admin.post('/organisation-tree', fresh('xinyuan'), key).expect(201);
    const taken = await admin.post('/organisation-tree', fresh('xinyuan')).expect(409);
    expect(taken.body).toMatchObject({ code: 'organisation.code_taken' });
    const misplaced = await admin
      .post('/organisation-tree', fresh('odd', { parentCode: 'zhuyuan' }))
      .expect(422);
    expect(misplaced.body).toMatchObject({ code: 'organisation.misplaced' });
    expect((await tree()).get('zhuyuan')?.staff).toBe(3);
    const [row] = await office.database.dataSource.query<{ path: string }[]>(
      `SELECT path FROM org_units WHERE code = 'xinyuan'`,
    );
    expect(row?.path).toBe('/yuhua/donghu/xinyuan/');
  });

  it('renames, and keeps what it was called before', async () => {
    const names = { name: '石牛堰新社区', shortName: '石牛堰', addressNames: ['石牛堰'] };
    await change('shiniuyan', 'rename', names).expect(200);
    const clerk = await office.colleague('shiniuyan', 'community_clerk');
    expect((await clerk.get('/organisations?under=shiniuyan').expect(200)).body).toMatchObject({
      items: [{ name: '石牛堰新社区' }, {}],
    });
    const log = await admin.get('/administration-log?kind=organisation&subject=shiniuyan').expect(200);
    expect(log.body).toMatchObject({
      items: [
        {
          action: 'renamed',
          reason: WHY.reason,
          details: { from: { name: '石牛堰社区' }, to: { name: '石牛堰新社区' } },
        },
      ],
    });
  });

  it('lets nothing be taken out of use or moved while open work hangs on it, and says how much', async () => {
    const { caseNo } = await office.resident.files();
    const busy = await change('zhuyuan', 'deactivate', { withBelow: true }).expect(409);
    expect(busy.body).toMatchObject({ code: 'organisation.in_use', cases: 1, whistles: 0 });
    const moved = await change('zhuyuan', 'move', { parentCode: 'donghu' }).expect(409);
    expect(moved.body).toMatchObject({ code: 'organisation.still_active' });
    const own = await change('yuhua', 'deactivate', { withBelow: true }).expect(409);
    expect(own.body).toMatchObject({ code: 'organisation.own' });
    const below = await change('shiniuyan', 'deactivate', { withBelow: false }).expect(409);
    expect(below.body).toMatchObject({ code: 'organisation.below_active' });
    const { body } = await admin.get('/organisation-tree/zhuyuan').expect(200);
    expect(body).toMatchObject({ openWork: { cases: 1 } });
    await office.database.dataSource.query('UPDATE grievances SET ended = true WHERE case_no = $1', [caseNo]);
  });

  it('moves what has been out of use for a minute, with its past figures and everything below', async () => {
    const { orgs } = office.district;
    const filed = await office.resident.files();
    await handle(office, filed, ['zhuyuan', 'cuizhu']);
    await rate(office, filed, 'satisfied');
    await countAll(office);
    await office.database.dataSource.query('UPDATE grievances SET ended = true');
    const handled = await cells(orgs.zhuyuan.id);
    expect(handled.length).toBeGreaterThan(0);
    expect(await cells(orgs.donghu.id)).toEqual([]);

    await change('zhuyuan', 'deactivate', { withBelow: true }).expect(200);
    expect((await change('zhuyuan', 'move', { parentCode: 'donghu' }).expect(409)).body).toMatchObject({
      code: 'organisation.still_active',
    });
    await settle();
    await change('zhuyuan', 'move', { parentCode: 'donghu' }).expect(200);
    await change('zhuyuan', 'activate', { withBelow: true }).expect(200);

    const nodes = await tree();
    expect(nodes.get('zhuyuan')).toMatchObject({ parentCode: 'donghu', active: true });
    const paths = await office.database.dataSource.query<{ path: string }[]>(
      `SELECT path FROM org_units WHERE starts_with(path, '/yuhua/donghu/zhuyuan/') ORDER BY path`,
    );
    expect(paths.map(({ path }) => path)).toEqual([
      '/yuhua/donghu/zhuyuan/',
      '/yuhua/donghu/zhuyuan/cuizhuyuan/',
    ]);
    const counts = (some: readonly Cell[]) => some.map((cell) => [cell.period, cell.counts]);
    expect(counts(await cells(orgs.zhuyuan.id))).toEqual(counts(handled));
    expect(counts(await cells(orgs.donghu.id))).toEqual(counts(handled));
  });

  it('leaves the figures as counting everything anew would make them', async () => {
    const all = (): Promise<object[]> =>
      office.database.dataSource.query('SELECT * FROM metric_cells ORDER BY scheme, period, axis, unit');
    const moved = await all();
    await office.database.dataSource.query('DELETE FROM metric_cells');
    await office.database.dataSource.query('DELETE FROM metric_facts');
    await office.database.dataSource.query(
      `INSERT INTO metric_queue (subject_kind, subject_id) SELECT 'case', id FROM grievances`,
    );
    await countAll(office);
    expect(moved).toEqual(await all());
  });

  it('is changed by administrators of the area alone', async () => {
    const clerk = await office.colleague('zhuyuan', 'community_secretary');
    const refused = await clerk.post('/organisation-tree', fresh('other')).expect(403);
    expect(refused.body).toMatchObject({ code: 'administration.not_permitted' });
    expect((await change('nowhere', 'rename', fresh('x')).expect(400)).body).toMatchObject({
      code: 'request.invalid',
    });
    await change('nowhere', 'activate', { withBelow: true }).expect(404);
  });
});
