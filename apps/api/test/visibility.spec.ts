import { Colleague } from './support/people';
import { openOffice, type SmallOffice } from './support/small-office';

interface Page {
  readonly items: readonly { readonly caseNo: string }[];
}

describe('who sees a case', () => {
  let office: SmallOffice;

  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  const sees = async (colleague: Colleague, caseNo: string) => {
    const list = await colleague.get('/cases?limit=100').expect(200);
    const listed = (list.body as Page).items.some((item) => item.caseNo === caseNo);
    const { status } = await colleague.get(`/cases/${caseNo}`);
    expect(status).toBe(listed ? 200 : 404);
    const timeline = await colleague.get(`/cases/${caseNo}/timeline`);
    expect(timeline.status).toBe(status);
    return listed;
  };

  it('is the place and everything above it, and nobody beside it', async () => {
    const { caseNo } = await office.resident.files();
    expect(await sees(await office.colleague('zhuyuan', 'community_clerk'), caseNo)).toBe(true);
    expect(await sees(await office.colleague('cuizhu', 'street_dispatcher'), caseNo)).toBe(true);
    expect(await sees(await office.colleague('district', 'district_supervisor'), caseNo)).toBe(true);
    expect(await sees(await office.colleague('callCentre', 'callback_agent'), caseNo)).toBe(true);
    expect(await sees(await office.colleague('qinghe', 'community_clerk'), caseNo)).toBe(false);
    expect(await sees(await office.colleague('donghu', 'street_dispatcher'), caseNo)).toBe(false);
    expect(await sees(await office.colleague('housing', 'department_liaison'), caseNo)).toBe(false);
  });

  it('is also a department that is asked to help', async () => {
    const { caseNo } = await office.resident.files();
    const clerk = await office.colleague('zhuyuan', 'community_clerk');
    await clerk.gives(caseNo, 'sign').expect(200);
    await clerk.gives(caseNo, 'add-assist', { orgCode: 'yuhua-housing', text: '请协助核查。' }).expect(200);
    const liaison = await office.colleague('housing', 'department_liaison');
    expect(await sees(liaison, caseNo)).toBe(true);
    await liaison.gives(caseNo, 'state-interim', { text: '产权资料尚在调取。' }).expect(200);
    const detail = (await clerk.get(`/cases/${caseNo}`).expect(200)).body as { assists: unknown[] };
    expect(detail.assists).toMatchObject([
      { interimAt: expect.any(String) as string, lateAt: null, repliedAt: null },
    ]);
    const again = await liaison.gives(caseNo, 'state-interim', { text: '仍在调取。' }).expect(409);
    expect(again.body).toMatchObject({ code: 'assist.result_owed' });
    await liaison.gives(caseNo, 'reply-assist', { text: '已核查。' }).expect(200);
  });

  it('is never the unit complained about, though the place is its own', async () => {
    const { caseNo } = await office.resident.files({ complainedOrgCode: 'zhuyuan' });
    expect(await sees(await office.colleague('zhuyuan', 'community_clerk'), caseNo)).toBe(false);
    expect(await sees(await office.colleague('zhuyuan', 'community_secretary'), caseNo)).toBe(false);
    expect(await sees(await office.colleague('district', 'district_dispatcher'), caseNo)).toBe(true);
  });

  it('is never the unit complained about, though it stands above the one that leads', async () => {
    const { caseNo } = await office.resident.files({ complainedOrgCode: 'cuizhu' });
    expect(await sees(await office.colleague('zhuyuan', 'community_clerk'), caseNo)).toBe(true);
    expect(await sees(await office.colleague('cuizhu', 'street_dispatcher'), caseNo)).toBe(false);
    const refused = await (
      await office.colleague('cuizhu', 'street_leader')
    )
      .gives(caseNo, 'add-note', { text: '看一下', shownToResident: false })
      .expect(404);
    expect(refused.body).toMatchObject({ code: 'case.not_found' });
  });

  it('is also whoever stands above a helper from elsewhere, until the helper is released', async () => {
    const { caseNo } = await office.resident.files();
    const clerk = await office.colleague('zhuyuan', 'community_clerk');
    const elsewhere = await office.colleague('donghu', 'street_dispatcher');
    await clerk.gives(caseNo, 'sign').expect(200);
    await clerk.gives(caseNo, 'add-assist', { orgCode: 'shiniuyan', text: '请协助。' }).expect(200);
    expect(await sees(elsewhere, caseNo)).toBe(true);
    await clerk.gives(caseNo, 'release-assist', { orgCode: 'shiniuyan' }).expect(200);
    expect(await sees(elsewhere, caseNo)).toBe(false);
  });

  it('is not an administrator of accounts', async () => {
    const { caseNo } = await office.resident.files();
    expect(await sees(await office.colleague('district', 'sysadmin'), caseNo)).toBe(false);
  });

  it('sees the petitioner masked; in full only the unit that handles the case, saying what for', async () => {
    const { caseNo } = await office.resident.files();
    const clerk = await office.colleague('zhuyuan', 'community_clerk');
    const shown = await clerk.get(`/cases/${caseNo}`).expect(200);
    expect(shown.body).toMatchObject({ petitioner: { name: '王**', phone: '138****0000' } });
    const inFull = await clerk.get(`/cases/${caseNo}/petitioner?purpose=contact`).expect(200);
    expect(inFull.body).toEqual({ name: '王秀英', phone: '13800000000' });
    const supervisor = await office.colleague('district', 'district_supervisor');
    await clerk.get(`/cases/${caseNo}/petitioner`).expect(400);
    const refused = await supervisor.get(`/cases/${caseNo}/petitioner?purpose=verify`).expect(403);
    expect(refused.body).toMatchObject({ code: 'petitioner.not_permitted' });
  });
});
