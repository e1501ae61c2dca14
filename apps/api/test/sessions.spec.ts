import { StaffRoleEntity, uuidV7 } from '@suqiu/entities';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { Colleague } from './support/people';
import { openOffice, type SmallOffice } from './support/small-office';

describe('signing in', () => {
  let office: SmallOffice;

  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  const signIn = (username: string, password: string) =>
    request(office.app.getHttpServer())
      .post('/api/v1/sessions')
      .set('Idempotency-Key', randomUUID())
      .send({ username, password });

  it('opens a session whose token is stored as a hash only', async () => {
    const answer = await signIn('zhuyuan.community_clerk', office.password).expect(201);
    const { token } = answer.body as { token: string };
    expect(answer.body).toMatchObject({
      displayName: 'zhuyuan.community_clerk',
      roles: [
        { actingRole: 'community_clerk@zhuyuan', roleLabel: '社区工作者', organisation: { code: 'zhuyuan' } },
      ],
    });
    const rows = await office.database.dataSource.query<{ token_hash: Buffer }[]>('SELECT * FROM sessions');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(office.log.join('')).not.toContain(token);
  });

  it('tells an unknown user and a wrong password in the same words', async () => {
    const unknown = await signIn('nobody', 'x').expect(401);
    const wrong = await signIn('qinghe.community_clerk', 'x').expect(401);
    const { instance: _one, ...first } = unknown.body as Record<string, unknown>;
    const { instance: _other, ...second } = wrong.body as Record<string, unknown>;
    expect(first).toEqual(second);
    expect(first['code']).toBe('sign_in.refused');
  });

  it('asks for a pause after too many wrong passwords, and does not hinder others', async () => {
    for (let i = 0; i < 5; i += 1) await signIn('cuizhu.street_leader', 'wrong').expect(401);
    const answer = await signIn('cuizhu.street_leader', office.password).expect(429);
    expect(answer.body).toMatchObject({ code: 'attempts.too_many' });
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    await signIn('cuizhu.street_dispatcher', office.password).expect(201);
  });

  it('is needed: without a token, with a wrong one and after signing out nothing is told', async () => {
    const server = office.app.getHttpServer();
    const none = await request(server).get('/api/v1/cases').expect(401);
    expect(none.body).toMatchObject({ code: 'session.missing' });
    const forged = await request(server)
      .get('/api/v1/cases')
      .set('Authorization', `Bearer ${'x'.repeat(43)}`)
      .expect(401);
    expect(forged.body).toMatchObject({ code: 'session.invalid' });
    const clerk = await Colleague.signIn(office.app, 'shiniuyan.community_clerk', office.password);
    await clerk.get('/me').expect(200);
    await clerk.delete('/sessions/current').expect(204);
    await clerk.get('/me').expect(401);
  });

  it('lets a person with several roles choose, and refuses a role that they do not hold', async () => {
    const { district, database } = office;
    const { staffId, username } = district.staffOf('donghu', 'street_dispatcher');
    const second = {
      id: uuidV7(Date.now()),
      staffId,
      role: 'street_leader',
      orgUnitId: district.orgs.donghu.id,
    };
    await database.dataSource.getRepository(StaffRoleEntity).insert(second as StaffRoleEntity);
    const undecided = await Colleague.signIn(office.app, username, office.password);
    const asked = await undecided.get('/cases').expect(400);
    expect(asked.body).toMatchObject({
      code: 'role.choose',
      roles: ['street_dispatcher@donghu', 'street_leader@donghu'],
    });
    const me = await undecided.get('/me').expect(200);
    expect(me.body).toMatchObject({ acting: null });
    const leader = await Colleague.signIn(office.app, username, office.password, 'street_leader@donghu');
    await leader.get('/cases').expect(200);
    const usurper = await Colleague.signIn(office.app, username, office.password, 'street_leader@cuizhu');
    expect((await usurper.get('/cases').expect(403)).body).toMatchObject({ code: 'role.not_held' });
  });
});
