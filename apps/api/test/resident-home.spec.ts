import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { openOffice, type SmallOffice } from './support/small-office';

describe('what the page of residents opens with', () => {
  let office: SmallOffice;

  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  const home = (query = '') => request(office.app.getHttpServer()).get(`/api/v1/resident-home${query}`);
  const suggest = (words: unknown) =>
    request(office.app.getHttpServer())
      .post('/api/v1/category-suggestions')
      .set('Idempotency-Key', randomUUID())
      .send({ words });

  it('comes in one call, without an account', async () => {
    const { body } = await home().expect(200);
    expect(body).toMatchObject({
      hotline: { number: '12345' },
      notice: { version: 2, title: '个人信息告知书' },
      uploads: { most: 9, fileBytes: 10 * 1024 * 1024, pieceBytes: 1024 * 1024 },
      place: null,
      placeProblem: null,
    });
    const { categories, requestTypes } = body as {
      categories: { code: string; name: string; group: string | null }[];
      requestTypes: { label: string }[];
    };
    expect(categories).toContainEqual({ code: 'leak', name: '房屋漏水', group: '物业管理' });
    expect(categories.map(({ code }) => code)).not.toContain('property');
    expect(requestTypes.map(({ label }) => label)).toContain('求助');
  });

  it('knows the place where a poster was scanned, and says so where one is good for nothing', async () => {
    const clerk = await office.colleague('zhuyuan', 'community_clerk');
    const made = await clerk.post('/posters', { orgCode: 'cuizhuyuan', spots: ['1栋'] }).expect(201);
    const [poster] = (made.body as { items: { id: string; code: string }[] }).items;
    const code = poster?.code ?? '';
    expect((await home(`?poster=${code}`).expect(200)).body).toMatchObject({ place: { spot: '1栋' } });
    await clerk.post(`/posters/${poster?.id}/revoke`, {}).expect(200);
    expect((await home(`?poster=${code}`).expect(200)).body).toMatchObject({
      place: null,
      placeProblem: '这张海报已停用,请直接填写地点。',
    });
    expect((await home('?poster=nothing').expect(200)).body).toMatchObject({
      placeProblem: '二维码不正确,请直接填写地点。',
    });
  });

  it('suggests categories from what is written, with the words that speak for them', async () => {
    const { body } = await suggest('楼上渗水,电梯也常困人,房屋漏水好久了').expect(200);
    expect(body).toEqual({
      items: [
        { code: 'leak', name: '房屋漏水', group: '物业管理', matched: ['渗水', '房屋漏水'] },
        { code: 'lift', name: '电梯故障', group: '物业管理', matched: ['电梯', '困人'] },
      ],
      wordsVersion: 1,
    });
    expect((await suggest('你好').expect(200)).body).toMatchObject({ items: [] });
    await suggest('').expect(400);
    await suggest('长'.repeat(501)).expect(400);
    expect(office.log.join('')).not.toContain('渗水');
  });
});
