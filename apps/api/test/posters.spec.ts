import request from 'supertest';
import type { Colleague } from './support/people';
import { openOffice, type SmallOffice } from './support/small-office';

interface Poster {
  readonly id: string;
  readonly code: string;
  readonly spot: string;
  readonly address: string;
  readonly revokedAt: string | null;
}

describe('posters', () => {
  let office: SmallOffice;
  let clerk: Colleague;

  beforeAll(async () => {
    office = await openOffice();
    clerk = await office.colleague('zhuyuan', 'community_clerk');
  });
  afterAll(() => office.close());

  const make = async (spots: readonly string[], key?: string) =>
    (await clerk.post('/posters', { orgCode: 'cuizhuyuan', spots }, key).expect(201)).body as {
      items: Poster[];
    };
  const scan = (code: string) => request(office.app.getHttpServer()).get(`/api/v1/places/${code}`);

  it('tell whoever scans one where they are, and a report takes it over', async () => {
    const { items } = await make(['3栋1单元', '3栋2单元']);
    expect(items.map(({ spot }) => spot)).toEqual(['3栋1单元', '3栋2单元']);
    const place = await scan(items[1]?.code ?? '').expect(200);
    expect(place.body).toEqual({
      organisation: { code: 'cuizhuyuan', name: expect.any(String) as string },
      communityCode: 'cuizhuyuan',
      address: expect.stringMatching(/^翠竹街道竹园社区.+3栋2单元$/) as string,
      spot: '3栋2单元',
    });
    const { address, communityCode } = place.body as { address: string; communityCode: string };
    const filed = await office.resident.files({ place: { address, communityCode } });
    const list = await clerk.get('/cases').expect(200);
    expect(JSON.stringify(list.body)).toContain(filed.caseNo);
  });

  it('are made once for a key', async () => {
    const first = await make(['门岗'], 'poster-key-1');
    expect(await make(['门岗'], 'poster-key-1')).toEqual(first);
    const other = await clerk
      .post('/posters', { orgCode: 'cuizhuyuan', spots: ['西门'] }, 'poster-key-1')
      .expect(422);
    expect(other.body).toMatchObject({ code: 'idempotency.key_reused' });
  });

  it('stop working when they are revoked, for good', async () => {
    const { items } = await make(['旧大门']);
    const [{ id, code } = { id: '', code: '' }] = items;
    const revoked = await clerk.post(`/posters/${id}/revoke`, {}).expect(200);
    const again = await clerk.post(`/posters/${id}/revoke`, {}).expect(200);
    expect((revoked.body as Poster).revokedAt).not.toBeNull();
    expect(again.body).toEqual(revoked.body);
    expect((await scan(code).expect(410)).body).toMatchObject({ code: 'poster.revoked' });
  });

  it('cannot be made up', async () => {
    const { items } = await make(['5栋']);
    const code = items[0]?.code ?? '';
    const forged = code.slice(0, -1) + (code.endsWith('0') ? '1' : '0');
    for (const none of [forged, 'x', '0'.repeat(24), '%2e%2e']) {
      expect((await scan(none).expect(404)).body).toMatchObject({ code: 'poster.not_found' });
    }
  });

  it('are looked after by those whose area it is', async () => {
    const { items } = await make(['6栋']);
    const id = items[0]?.id ?? '';
    const street = await office.colleague('cuizhu', 'street_dispatcher');
    const elsewhere = await office.colleague('donghu', 'street_dispatcher');
    const liaison = await office.colleague('urban', 'department_liaison');
    expect(JSON.stringify((await street.get('/posters').expect(200)).body)).toContain(id);
    expect(JSON.stringify((await elsewhere.get('/posters').expect(200)).body)).not.toContain(id);
    await elsewhere.post(`/posters/${id}/revoke`, {}).expect(404);
    await elsewhere.post('/posters', { orgCode: 'cuizhuyuan', spots: ['6栋'] }).expect(422);
    await elsewhere.get('/posters?orgCode=cuizhuyuan').expect(422);
    expect((await liaison.get('/posters').expect(403)).body).toMatchObject({ code: 'poster.not_permitted' });
    await street.post(`/posters/x/revoke`, {}).expect(404);
  });

  it('are listed page by page, newest first', async () => {
    const { items: made } = await make(['甲', '乙', '丙', '丁', '戊']);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor === null ? '' : `&cursor=${cursor}`;
      const page = await clerk.get(`/posters?orgCode=cuizhuyuan&limit=2${query}`).expect(200);
      const body = page.body as { items: Poster[]; nextCursor: string | null };
      expect(body.items.length).toBeLessThanOrEqual(2);
      seen.push(...body.items.map(({ id }) => id));
      cursor = body.nextCursor;
    } while (cursor !== null);
    expect(seen.slice(0, 5)).toEqual(made.map(({ id }) => id).reverse());
    expect(new Set(seen).size).toBe(seen.length);
    await clerk.get('/posters?cursor=x').expect(400);
  });

  it.each([[[]], [['']], [['1栋', '1栋']], [['\u0007']], [Array.from({ length: 201 }, (_, i) => `${i}栋`)]])(
    'need spots that can be printed: %j',
    async (spots) => {
      await clerk.post('/posters', { orgCode: 'cuizhuyuan', spots }).expect(400);
    },
  );
});
