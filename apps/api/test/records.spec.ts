import { happens } from './support/happens';
import { openOffice, type SmallOffice } from './support/small-office';

interface Page {
  readonly items: readonly { readonly entry: string; readonly caseNo: string; readonly no: number }[];
  readonly nextCursor: string | null;
}

const TOGETHER = Date.now();

describe('the record of a unit', () => {
  let office: SmallOffice;
  let caseNo: string;

  beforeAll(async () => {
    office = await openOffice();
    caseNo = (await office.resident.files()).caseNo;
    const opened = {
      type: 'supervision_opened',
      no: 1,
      kind: 'overdue',
      level: 1,
      cause: 'case_overdue',
    } as const;
    await happens(
      office.app,
      caseNo,
      ({ lead }) => [
        { ...opened, byOrgId: null },
        { type: 'card_given', colour: 'yellow', orgId: lead!.id },
        { type: 'card_given', colour: 'red', orgId: lead!.id },
      ],
      TOGETHER,
    );
  });
  afterAll(() => office.close());

  const supervisor = () => office.colleague('district', 'district_supervisor');
  const record = async (query = '') =>
    (await (await supervisor()).get(`/organisations/zhuyuan/record${query}`).expect(200)).body as Page;

  it('holds its supervisions and cards with what became of them', async () => {
    const secretary = await office.colleague('zhuyuan', 'community_secretary');
    await secretary.gives(caseNo, 'sign').expect(200);
    await secretary.gives(caseNo, 'answer-supervision', { no: 1, text: '已安排' }).expect(200);
    const own = await secretary.get('/organisations/zhuyuan/record').expect(200);
    const at = new Date(TOGETHER).toISOString();
    expect(own.body).toEqual({
      organisation: { code: 'zhuyuan', name: expect.any(String) as string },
      items: [
        expect.objectContaining({
          entry: 'supervision',
          label: '超时督办',
          level: 1,
          cause: 'case_overdue',
          at,
        }),
        expect.objectContaining({ entry: 'card', label: '红牌', level: null, caseNo, at }),
        expect.objectContaining({ entry: 'card', label: '黄牌', answeredAt: null }),
      ],
      nextCursor: null,
    });
    expect((own.body as { items: { answeredAt: string | null }[] }).items[0]?.answeredAt).not.toBeNull();
  });

  it('pages without gaps or doubles, though its entries are of the same instant', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Page = await record(`?limit=1${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.items.map(({ entry, no }) => `${entry}/${no}`));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(['supervision/1', 'card/2', 'card/1']);
  });

  it('is cut to a period', async () => {
    const before = new Date(TOGETHER).toISOString();
    expect((await record(`?to=${before}`)).items).toEqual([]);
    expect((await record(`?from=${before}`)).items).toHaveLength(3);
  });

  it('is for the unit and those above it', async () => {
    const beside = await office.colleague('shiniuyan', 'community_clerk');
    const refused = await beside.get('/organisations/zhuyuan/record').expect(403);
    expect(refused.body).toMatchObject({ code: 'record.not_permitted' });
    const below = await office.colleague('zhuyuan', 'community_clerk');
    await below.get('/organisations/cuizhu/record').expect(403);
    const none = await (await supervisor()).get('/organisations/no-such/record').expect(404);
    expect(none.body).toMatchObject({ code: 'organisation.not_found' });
    const cursor = await (await supervisor()).get('/organisations/zhuyuan/record?cursor=abc').expect(400);
    expect(cursor.body).toMatchObject({ errors: [{ field: 'cursor' }] });
  });
});
