import { randomUUID } from 'node:crypto';
import { Colleague } from './support/people';
import { openOffice, type SmallOffice } from './support/small-office';

interface Account {
  readonly username: string;
  readonly active: boolean;
  readonly mustChangePassword: boolean;
  readonly oncePassword: string | null;
  readonly roles: readonly { readonly actingRole: string }[];
}

const OWN = '云泽的秋天有桂花香味';

describe('accounts of the staff', () => {
  let office: SmallOffice;
  let admin: Colleague;

  beforeAll(async () => {
    office = await openOffice();
    admin = await office.colleague('district', 'sysadmin');
  });
  afterAll(() => office.close());

  const account = (username: string) => ({
    username,
    displayName: '刘一禾',
    roles: [{ role: 'street_dispatcher', orgCode: 'donghu' }],
  });
  const created = async (username: string) =>
    (await admin.post('/staff', account(username)).expect(201)).body as Account;
  const log = async (subject: string) =>
    (await admin.get(`/administration-log?kind=staff&subject=${subject}`).expect(200)).body as {
      items: { action: string; reason: string | null; details: object; by: { username: string } }[];
    };

  it('are made with a password that is told once and is good for nothing but setting another', async () => {
    const key = randomUUID();
    const first = (await admin.post('/staff', account('liu'), key).expect(201)).body as Account;
    const again = (await admin.post('/staff', account('liu'), key).expect(201)).body as Account;
    expect(first.oncePassword).toMatch(/^(\w{4}-){3}\w{4}$/);
    expect(again).toMatchObject({ username: 'liu', oncePassword: null, mustChangePassword: true });
    const liu = await Colleague.signIn(office.app, 'liu', first.oncePassword ?? '');
    expect((await liu.get('/cases').expect(403)).body).toMatchObject({ code: 'password.must_change' });
    expect((await liu.get('/me').expect(200)).body).toMatchObject({ mustChangePassword: true });
    const wrong = await liu.post('/me/password', { current: 'wrong', next: OWN }).expect(422);
    expect(wrong.body).toMatchObject({ code: 'password.wrong' });
    await liu.post('/me/password', { current: first.oncePassword, next: OWN }).expect(204);
    await liu.get('/cases').expect(200);
    await Colleague.signIn(office.app, 'liu', OWN);
    expect(office.log.join('')).not.toContain(first.oncePassword);
    const kept = JSON.stringify(await office.database.dataSource.query('SELECT * FROM idempotency_keys'));
    expect(kept).not.toContain(first.oncePassword);
  });

  it('are given roles that the service names in words', async () => {
    const { items } = (await admin.get('/staff-roles').expect(200)).body as { items: object[] };
    expect(items).toContainEqual({ role: 'street_dispatcher', roleLabel: '街道派单员' });
  });

  it('are refused where the name is taken, the role does not fit, or the organisation is unknown', async () => {
    await created('taken');
    expect((await admin.post('/staff', account('taken')).expect(409)).body).toMatchObject({
      code: 'staff.username_taken',
    });
    const misplaced = { ...account('mis'), roles: [{ role: 'street_dispatcher', orgCode: 'zhuyuan' }] };
    expect((await admin.post('/staff', misplaced).expect(422)).body).toMatchObject({
      code: 'staff.role_misplaced',
      organisation: 'zhuyuan',
    });
    const nowhere = { ...account('no'), roles: [{ role: 'street_dispatcher', orgCode: 'nowhere' }] };
    expect((await admin.post('/staff', nowhere).expect(422)).body).toMatchObject({
      code: 'organisation.unknown',
      errors: [{ field: 'roles.0.orgCode' }],
    });
  });

  it('lose their sessions when they are locked or get a new password, and come back', async () => {
    const { oncePassword } = await created('wei');
    const wei = await Colleague.signIn(office.app, 'wei', oncePassword ?? '');
    await admin.post('/staff/wei/lock', { reason: '离岗' }).expect(200);
    await wei.get('/me').expect(401);
    await expect(Colleague.signIn(office.app, 'wei', oncePassword ?? '')).rejects.toThrow('401');
    await admin.post('/staff/wei/unlock', { reason: '返岗' }).expect(200);
    const back = await Colleague.signIn(office.app, 'wei', oncePassword ?? '');
    const reset = (await admin.post('/staff/wei/reset-password', {}).expect(200)).body as Account;
    await back.get('/me').expect(401);
    await expect(Colleague.signIn(office.app, 'wei', oncePassword ?? '')).rejects.toThrow('401');
    await Colleague.signIn(office.app, 'wei', reset.oncePassword ?? '');
    const { items } = await log('wei');
    expect(items.map(({ action, reason }) => [action, reason])).toEqual([
      ['password_reset', null],
      ['unlocked', '返岗'],
      ['locked', '离岗'],
      ['created', null],
    ]);
    expect(items[0]?.by.username).toBe('yuhua.sysadmin');
  });

  it('are not let in by a password of that kind once its time is over', async () => {
    const { oncePassword } = await created('late');
    await office.database.dataSource.query(
      `UPDATE staff SET password_once_until = now() - interval '1 second' WHERE username = 'late'`,
    );
    await expect(Colleague.signIn(office.app, 'late', oncePassword ?? '')).rejects.toThrow('401');
  });

  it('hold exactly the roles that they were given last, at once', async () => {
    await created('fang');
    const roles = [
      { role: 'street_leader', orgCode: 'donghu' },
      { role: 'community_clerk', orgCode: 'shiniuyan' },
    ];
    const changed = (await admin.post('/staff/fang/roles', { roles, reason: '岗位调整' }).expect(200)).body;
    expect((changed as Account).roles.map(({ actingRole }) => actingRole)).toEqual([
      'community_clerk@shiniuyan',
      'street_leader@donghu',
    ]);
    expect((await log('fang')).items[0]?.details).toEqual({
      added: ['street_leader@donghu', 'community_clerk@shiniuyan'],
      removed: ['street_dispatcher@donghu'],
    });
  });

  it('cannot be managed by their own administrator, by a stranger to administration, or in the log', async () => {
    for (const what of ['lock', 'reset-password', 'roles']) {
      const body =
        { lock: { reason: '试' }, 'reset-password': {}, roles: { roles: [], reason: '试' } }[what] ?? {};
      const refused = await admin.post(`/staff/yuhua.sysadmin/${what}`, body).expect(409);
      expect(refused.body).toMatchObject({ code: 'staff.own_account' });
    }
    const clerk = await office.colleague('zhuyuan', 'community_clerk');
    for (const path of ['/staff', '/staff/liu', '/administration-log']) {
      expect((await clerk.get(path).expect(403)).body).toMatchObject({
        code: 'administration.not_permitted',
      });
    }
    await clerk.post('/staff/liu/lock', { reason: '试' }).expect(403);
    await admin.post('/staff/nobody/lock', { reason: '试' }).expect(404);
    const rewrite = office.database.dataSource.query(`UPDATE administration_log SET reason = 'x'`);
    await expect(rewrite).rejects.toThrow('append-only');
  });

  it('are listed by name, by organisation, role and words, page by page', async () => {
    const names = async (query: string) => {
      const { body } = (await admin.get(`/staff?${query}`).expect(200)) as {
        body: { items: Account[]; nextCursor: string | null };
      };
      return { names: body.items.map(({ username }) => username), next: body.nextCursor };
    };
    expect((await names('organisation=zhuyuan')).names).toEqual([
      'zhuyuan.community_clerk',
      'zhuyuan.community_secretary',
      'zhuyuan.grid_worker',
    ]);
    expect((await names('role=sysadmin')).names).toEqual(['yuhua.sysadmin']);
    expect((await names('words=housing')).names).toEqual(['yuhua-housing.department_liaison']);
    const all = (await names('limit=100')).names;
    const first = await names('limit=7');
    const second = await names(`limit=7&cursor=${first.next}`);
    expect([...first.names, ...second.names]).toEqual(all.slice(0, 14));
    await admin.post('/staff/liu/lock', { reason: '离岗' }).expect(200);
    expect((await names('active=false')).names).toEqual(['liu']);
    const { body } = await admin.get('/staff?cursor=AAAA').expect(400);
    expect(body).toMatchObject({ errors: [{ field: 'cursor' }] });
  });
});
