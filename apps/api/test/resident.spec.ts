import { openOffice, type SmallOffice } from './support/small-office';

interface Progress {
  readonly status: string;
  readonly reply: string | null;
  readonly canDo: readonly string[];
  readonly timeline: readonly {
    readonly type: string;
    readonly label: string;
    readonly text: string | null;
  }[];
}

describe('a resident follows a case', () => {
  let office: SmallOffice;

  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  it('from the receipt to their own verdict, and back again', async () => {
    const { resident } = office;
    const filed = await resident.files();
    const { caseNo } = filed;
    const clerk = await office.colleague('zhuyuan', 'community_clerk');
    const street = await office.colleague('cuizhu', 'street_dispatcher');
    const now = async () => (await resident.progress(filed).expect(200)).body as Progress;

    expect(await now()).toMatchObject({ status: 'dispatched', canDo: ['supplement', 'withdraw'] });
    await resident.does(filed, 'supplements', { text: '昨晚水漏得更大了。' }).expect(200);
    await clerk.gives(caseNo, 'sign').expect(200);
    await clerk.gives(caseNo, 'record-contact', { channel: 'phone', text: '电话约定上门。' }).expect(200);
    await clerk
      .gives(caseNo, 'add-note', { text: '内部:楼上住户难沟通。', shownToResident: false })
      .expect(200);
    await clerk.gives(caseNo, 'add-note', { text: '已上门查看。', shownToResident: true }).expect(200);
    const result = { outcome: 'done', text: '防水已修复。', toldBy: 'phone' };
    await clerk.gives(caseNo, 'submit-result', result).expect(200);
    await street.gives(caseNo, 'review-result', { approved: true, text: '内部:材料齐。' }).expect(200);

    const asked = await now();
    expect(asked).toMatchObject({ status: 'callback', reply: '防水已修复。' });
    expect(asked.canDo).toContain('answer_review');
    const answer = { solved: 'solved', satisfaction: 'very_satisfied', text: '谢谢。' };
    await resident.does(filed, 'answers', answer).expect(200);
    const closed = await now();
    expect(closed).toMatchObject({ status: 'closed', canDo: ['reopen'] });
    const told = closed.timeline.map(({ text }) => text).filter((text) => text !== null);
    expect(told).toEqual(['昨晚水漏得更大了。', '已上门查看。', '谢谢。']);
    expect(JSON.stringify(closed)).not.toContain('内部');

    await resident.does(filed, 'reopening', { text: '又漏了。' }).expect(200);
    expect((await now()).status).toBe('dispatched');
  });

  it('can take it back, after which nothing more can be done', async () => {
    const filed = await office.resident.files();
    await office.resident.does(filed, 'withdrawal', { text: '已自行解决。' }).expect(200);
    const answer = await office.resident.does(filed, 'supplements', { text: '再说一句' }).expect(409);
    expect(answer.body).toMatchObject({
      code: 'command.case_ended',
      caseStatus: 'withdrawn',
      allowedActions: [],
    });
  });

  it('needs the code of this very case; every mistake is answered in the same words', async () => {
    const filed = await office.resident.files();
    const other = await office.resident.files();
    const body = async (wrong: { caseNo: string; trackingCode: string }) => {
      const { instance: _instance, ...rest } = (await office.resident.progress(wrong).expect(404))
        .body as Record<string, unknown>;
      return rest;
    };
    const wrongCode = await body({ ...filed, trackingCode: other.trackingCode });
    expect(wrongCode['code']).toBe('case.not_found');
    expect(await body({ ...filed, caseNo: 'SQ20990101-000001' })).toEqual(wrongCode);
    expect(await body({ ...filed, trackingCode: 'x' })).toEqual(wrongCode);
    await office.resident.does({ ...filed, trackingCode: other.trackingCode }, 'withdrawal', {}).expect(404);
  });

  it('is asked for a pause after too many wrong codes', async () => {
    const filed = await office.resident.files();
    for (let i = 0; i < 5; i += 1)
      await office.resident.progress({ ...filed, trackingCode: 'WRONG' }).expect(404);
    const answer = await office.resident.progress(filed).expect(429);
    expect(answer.body).toMatchObject({ code: 'attempts.too_many' });
  });
});
