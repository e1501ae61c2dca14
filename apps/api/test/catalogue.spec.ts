import { waitUntil } from '@suqiu/testing';
import { localDay } from './support/local-time';
import type { Colleague } from './support/people';
import { openOffice, type SmallOffice } from './support/small-office';

interface Entry {
  readonly code: string;
  readonly onDutyList: boolean;
  readonly dispatch: { readonly to: string; readonly department: { readonly code: string } | null } | null;
  readonly changesOn: string | null;
  readonly revisions: readonly {
    readonly effectiveFrom: string;
    readonly inForce: boolean;
    readonly basis: string;
  }[];
}

const BASIS = '区社区职责清单(演练)';

describe('the dispatch catalogue with the duty list', () => {
  let office: SmallOffice;
  let admin: Colleague;

  beforeAll(async () => {
    office = await openOffice();
    admin = await office.colleague('district', 'sysadmin');
  });
  afterAll(() => office.close());

  const revise = (category: string, parts: object) =>
    admin.post(`/category-catalogue/${category}/revisions`, {
      effectiveFrom: localDay(0),
      onDutyList: true,
      defaultUrgency: 'normal',
      basis: BASIS,
      ...parts,
    });
  const read = async (category: string) =>
    (await admin.get(`/category-catalogue/${category}`).expect(200)).body as Entry;

  it('says of each category whether a community may lead it, and where it goes', async () => {
    const { body } = (await admin.get('/category-catalogue').expect(200)) as { body: { items: Entry[] } };
    const leak = body.items.find(({ code }) => code === 'leak');
    expect(leak).toMatchObject({
      onDutyList: true,
      dispatch: { to: 'community', toLabel: '社区' },
      changesOn: null,
    });
  });

  it('is otherwise from its day on, and not before', async () => {
    await revise('leak', { effectiveFrom: '2099-01-01', onDutyList: false }).expect(200);
    expect(await read('leak')).toMatchObject({
      onDutyList: true,
      changesOn: '2099-01-01',
      revisions: [{ effectiveFrom: '2099-01-01', inForce: false, basis: BASIS, onDutyList: false }],
    });
    const { caseNo } = await office.resident.files();
    const clerk = await office.colleague('zhuyuan', 'community_clerk');
    await clerk.get(`/cases/${caseNo}`).expect(200);
  });

  it('sends what is filed from that day on to the new receiver; what was filed before stays', async () => {
    const before = await office.resident.files();
    const dispatchRule = { to: 'department', departmentCode: 'housing' };
    await revise('leak', { onDutyList: false, dispatchRule }).expect(200);
    expect(await read('leak')).toMatchObject({
      onDutyList: false,
      dispatch: { to: 'department', department: { code: 'yuhua-housing' } },
    });
    const categories = await admin.get('/categories').expect(200);
    expect(categories.body).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ code: 'leak', onDutyList: false })]) as object,
    });
    // Receipts read the catalogue from memory, and anew after five seconds.
    const lead = async () => {
      const { caseNo } = await office.resident.files();
      const { body } = await (
        await office.colleague('district', 'district_dispatcher')
      ).get(`/cases/${caseNo}`);
      return (body as { lead: { code: string } }).lead.code;
    };
    await waitUntil('a receipt by the new catalogue', async () => (await lead()) === 'yuhua-housing');
    const kept = await (await office.colleague('zhuyuan', 'community_clerk')).get(`/cases/${before.caseNo}`);
    expect(kept.body).toMatchObject({ lead: { code: 'zhuyuan' } });
  });

  it('takes nothing back in time, no unknown department, and keeps what it was', async () => {
    expect((await revise('leak', { effectiveFrom: '2020-01-01' }).expect(409)).body).toMatchObject({
      code: 'revision.retroactive',
    });
    const nowhere = { dispatchRule: { to: 'department', departmentCode: 'nowhere' } };
    expect((await revise('leak', nowhere).expect(422)).body).toMatchObject({ code: 'organisation.unknown' });
    const idle = { dispatchRule: { to: 'street', departmentCode: 'housing' } };
    await revise('leak', idle).expect(400);
    await revise('leak', { effectiveFrom: '2026-02-31' }).expect(400);
    await revise('nothing', {}).expect(404);
    const clerk = await office.colleague('zhuyuan', 'community_clerk');
    await clerk.get('/category-catalogue').expect(403);
    const rewrite = office.database.dataSource.query(`DELETE FROM catalogue_revisions`);
    await expect(rewrite).rejects.toThrow('append-only');
    const log = await admin.get('/administration-log?kind=category&subject=leak').expect(200);
    expect((log.body as { items: object[] }).items).toHaveLength(2);
  });
});

describe('the words of notices', () => {
  let office: SmallOffice;
  let admin: Colleague;

  beforeAll(async () => {
    office = await openOffice();
    admin = await office.colleague('district', 'sysadmin');
  });
  afterAll(() => office.close());

  const inbox = async () => {
    const clerk = await office.colleague('zhuyuan', 'community_clerk');
    const { body } = (await clerk.get('/notices').expect(200)) as {
      body: { items: { template: string; label: string; text: string | null; caseNo: string }[] };
    };
    return body.items.filter(({ template }) => template === 'dispatched');
  };

  it('are those of their day: a notice keeps the words under which it was written', async () => {
    const first = await office.resident.files();
    await office.database.dataSource.query(`UPDATE notices SET created_at = created_at - interval '2 days'`);
    const words = {
      effectiveFrom: localDay(0),
      title: '有新的派单,请签收',
      text: '诉求 {caseNo} 已派给贵单位。',
      basis: '通知',
    };
    const revised = await admin.post('/notice-templates/dispatched/revisions', words).expect(200);
    expect(revised.body).toMatchObject({
      template: 'dispatched',
      title: words.title,
      revisions: [{ inForce: true }],
    });
    const second = await office.resident.files();
    expect(await inbox()).toMatchObject([
      { caseNo: second.caseNo, label: words.title, text: `诉求 ${second.caseNo} 已派给贵单位。` },
      { caseNo: first.caseNo, label: '新派单', text: null },
    ]);
  });

  it('name nothing that no notice knows, begin today at the earliest, and are an administrator’s', async () => {
    const words = { effectiveFrom: '2099-01-01', title: '标题', basis: '通知' };
    const unknown = await admin
      .post('/notice-templates/dispatched/revisions', { ...words, text: '{phone}' })
      .expect(400);
    expect(unknown.body).toMatchObject({ errors: [{ field: 'text', code: 'names' }] });
    const late = await admin
      .post('/notice-templates/dispatched/revisions', { ...words, effectiveFrom: '2020-01-01' })
      .expect(409);
    expect(late.body).toMatchObject({ code: 'revision.retroactive' });
    expect((await admin.get('/notice-templates/nothing').expect(404)).body).toMatchObject({
      code: 'template.not_found',
    });
    await (await office.colleague('zhuyuan', 'community_clerk')).get('/notice-templates').expect(403);
    const { body } = (await admin.get('/notice-templates').expect(200)) as {
      body: { items: { title: string }[] };
    };
    expect(body.items.length).toBeGreaterThan(50);
    expect(body.items.every(({ title }) => title !== '')).toBe(true);
  });
});
