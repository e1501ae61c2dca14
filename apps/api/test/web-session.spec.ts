import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { openOffice, type SmallOffice } from './support/small-office';

const PAGE = { 'Suqiu-Client': 'web' };

describe('the session of a browser', () => {
  let office: SmallOffice;

  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  const signIn = async (headers: Record<string, string>) => {
    const answer = await request(office.app.getHttpServer())
      .post('/api/v1/sessions')
      .set({ ...headers, 'Idempotency-Key': randomUUID() })
      .send({ username: 'zhuyuan.community_clerk', password: office.password })
      .expect(201);
    return {
      body: answer.body as { token: string | null; roles: { pages: string[] }[] },
      cookies: [answer.headers['set-cookie'] ?? []].flat(),
    };
  };
  const cookie = async () => (await signIn(PAGE)).cookies[0]!.split(';')[0]!;
  const me = (headers: Record<string, string>) =>
    request(office.app.getHttpServer()).get('/api/v1/me').set(headers);

  it('is a cookie that no script can read, and the token is not told', async () => {
    const { body, cookies } = await signIn(PAGE);
    expect(body.token).toBeNull();
    const pages = ['workbench', 'cases', 'figures', 'posters'];
    expect(body.roles).toEqual([expect.objectContaining({ pages })]);
    expect(cookies).toEqual([expect.stringMatching(/^suqiu_session=[\w-]{43};.*HttpOnly; SameSite=Strict$/)]);
    expect((await signIn({})).cookies).toEqual([]);
  });

  it('is secure where the page came by TLS', async () => {
    expect((await signIn({ ...PAGE, 'X-Forwarded-Proto': 'https' })).cookies[0]).toContain('; Secure');
  });

  it('may read, but changes nothing for a page that is not ours', async () => {
    const session = await cookie();
    await me({ cookie: session }).expect(200);
    const leave = () =>
      request(office.app.getHttpServer()).delete('/api/v1/sessions/current').set('cookie', session);
    expect((await leave().expect(403)).body).toMatchObject({ code: 'session.foreign' });
    await leave().set(PAGE).expect(204);
    await me({ cookie: session }).expect(401);
  });

  it('acts in the role that the browser remembers, and a header goes before it', async () => {
    const session = await cookie();
    const acting = 'suqiu_acting_role=community_clerk%40zhuyuan';
    const answer = await me({ cookie: `${session}; ${acting}` }).expect(200);
    expect(answer.body).toMatchObject({ acting: { actingRole: 'community_clerk@zhuyuan' } });
    const forged = { cookie: `${session}; ${acting}`, 'X-Acting-Role': 'sysadmin@district' };
    expect((await me(forged).expect(403)).body).toMatchObject({ code: 'role.not_held' });
  });
});
