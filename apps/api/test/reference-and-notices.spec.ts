import request from 'supertest';
import { openOffice, type SmallOffice } from './support/small-office';

interface Inbox {
  readonly items: readonly {
    readonly id: string;
    readonly caseNo: string;
    readonly template: string;
    readonly readAt: string | null;
  }[];
  readonly nextCursor: string | null;
}

describe('reference data and notices', () => {
  let office: SmallOffice;

  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  const open = (path: string) => request(office.app.getHttpServer()).get(`/api/v1${path}`);

  it('tells anybody the organisations, all or below one of them', async () => {
    const all = await open('/organisations').expect(200);
    expect((all.body as { items: unknown[] }).items).toHaveLength(11);
    const communities = await open('/organisations?under=cuizhu&level=community').expect(200);
    expect(communities.body).toEqual({
      items: [
        expect.objectContaining({ code: 'qinghe', parentCode: 'cuizhu' }),
        expect.objectContaining({ code: 'zhuyuan', name: '竹园社区', level: 'community' }),
      ],
    });
    await open('/organisations?under=nowhere').expect(422);
  });

  it('tells anybody the categories', async () => {
    const answer = await open('/categories').expect(200);
    expect((answer.body as { items: unknown[] }).items).toContainEqual({
      code: 'lift',
      parentCode: 'property',
      level: 2,
      name: '电梯故障',
      defaultUrgency: 'urgent',
      onDutyList: true,
    });
  });

  it('puts a dispatch into the inbox of the new lead, where it is read once', async () => {
    const { caseNo } = await office.resident.files();
    const clerk = await office.colleague('zhuyuan', 'community_clerk');
    const unread = async () => (await clerk.get('/notices?unread=true&limit=100').expect(200)).body as Inbox;
    const notice = (await unread()).items.find(
      (each) => each.caseNo === caseNo && each.template === 'dispatched',
    );
    expect(notice).toMatchObject({ label: '新派单', readAt: null });
    const read = await clerk.post(`/notices/${notice?.id}/read`, {}).expect(200);
    const again = await clerk.post(`/notices/${notice?.id}/read`, {}).expect(200);
    expect(again.body).toEqual(read.body);
    expect((await unread()).items.map(({ id }) => id)).not.toContain(notice?.id);
    const stranger = await office.colleague('qinghe', 'community_clerk');
    const refused = await stranger.post(`/notices/${notice?.id}/read`, {}).expect(404);
    expect(refused.body).toMatchObject({ code: 'notice.not_found' });
    await clerk.post('/notices/not-an-id/read', {}).expect(404);
  });

  it('keeps the inbox of an organisation from its administrator, who could otherwise read it away', async () => {
    const { caseNo } = await office.resident.files({ categoryCode: undefined });
    const dispatcher = await office.colleague('district', 'district_dispatcher');
    const inbox = async () =>
      (await dispatcher.get('/notices?unread=true&limit=100').expect(200)).body as Inbox;
    const notice = (await inbox()).items.find((each) => each.caseNo === caseNo);
    const admin = await office.colleague('district', 'sysadmin');
    expect((await admin.get('/notices').expect(200)).body).toEqual({ items: [], nextCursor: null });
    await admin.post(`/notices/${notice?.id}/read`, {}).expect(404);
    expect((await inbox()).items).toContainEqual(notice);
  });

  it('pages through the inbox, newest first', async () => {
    for (let i = 0; i < 3; i += 1) await office.resident.files();
    const clerk = await office.colleague('zhuyuan', 'community_clerk');
    const first = (await clerk.get('/notices?limit=2').expect(200)).body as Inbox;
    const second = (await clerk.get(`/notices?limit=2&cursor=${first.nextCursor}`).expect(200)).body as Inbox;
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    expect([...ids].sort().reverse()).toEqual(ids);
  });
});
