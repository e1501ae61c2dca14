import request from 'supertest';
import { randomUUID } from 'node:crypto';
import type { MadeScreenView, ScreenListView } from '../src/screens/links/screen.view';
import type { ScreenFeedView } from '../src/screens/feed/screen-feed.view';
import { countAll, seedStock } from './support/counted-stock';
import type { Colleague } from './support/people';
import { openOffice, type SmallOffice } from './support/small-office';
import { gives, Summons } from './support/summons';

const NAME = '全区诉求办理态势';

describe('big screens', () => {
  let office: SmallOffice;
  let supervisor: Colleague;

  beforeAll(async () => {
    office = await openOffice({ screenFreshMs: 0 });
    supervisor = await office.colleague('district', 'district_supervisor');
    await seedStock(office);
    await countAll(office);
  });
  afterAll(() => office.close());

  const make = async (parts: Record<string, unknown> = {}, key?: string): Promise<MadeScreenView> => {
    const answer = await supervisor.post('/screens', { orgCode: 'yuhua', name: NAME, ...parts }, key);
    if (answer.status !== 201) throw new Error(`${answer.status} ${answer.text}`);
    return answer.body as MadeScreenView;
  };
  const read = (token: string | null) =>
    request(office.app.getHttpServer())
      .get('/api/v1/screens/feed')
      .set('Authorization', `Bearer ${token ?? ''}`);
  const feedOf = async (parts: Record<string, unknown> = {}) =>
    (await read((await make(parts)).token).expect(200)).body as ScreenFeedView;
  const countOf = async (query: string): Promise<unknown> =>
    (await supervisor.get(`/cases/count?${query}`).expect(200)).body;

  it('show by their link alone what the lists and dashboards of the district say', async () => {
    const feed = await feedOf();
    expect(feed).toMatchObject({ name: NAME, organisation: { code: 'yuhua' }, refreshSeconds: 10 });
    for (const { light, ...count } of feed.cases.lights.filter(({ light }) => light !== 'grey')) {
      expect({ light, ...count }).toEqual({ light, ...((await countOf(`light=${light}`)) as object) });
    }
    expect(feed.cases.inHand.count).toBe(feed.cases.lights.reduce((sum, { count }) => sum + count, 0));
    const of = async (code: string) => (await supervisor.get(`/metrics/${code}?org=yuhua`).expect(200)).body;
    for (const { code, value, shown, previous } of feed.figures) {
      expect(await of(code)).toMatchObject({ value, shown, previous });
    }
    expect(feed.figures.map(({ code }) => code)).toEqual(['response_rate', 'solved_rate', 'satisfied_rate']);
    const { today, yesterday } = feed.flow;
    expect(await of('intake_count')).toMatchObject({ value: today.received + yesterday.received });
    expect(await of('closed_count')).toMatchObject({ value: today.closed + yesterday.closed });
    expect(feed.escalated).toBe(1);
  });

  it('count today by the hour and two weeks by the day', async () => {
    const { hours, days, today } = (await feedOf()).flow;
    expect(days).toHaveLength(14);
    expect(days.at(-1)).toMatchObject(today);
    expect(hours.map(({ hour }) => hour)).toEqual(hours.map((_, index) => index));
    expect(hours.reduce((sum, { received }) => sum + received, 0)).toBe(today.received);
  });

  it('rank streets on the screen of a district, and on that of a street its communities among all', async () => {
    const { ranking, categories } = await feedOf();
    expect(ranking?.subject).toBe('street');
    expect(ranking?.rows.map(({ organisation, rank }) => [organisation.code, rank])).toEqual([
      ['cuizhu', 1],
      ['donghu', 2],
    ]);
    expect(categories[0]?.count).toBeGreaterThanOrEqual(categories.at(-1)?.count ?? 0);
    const street = await feedOf({ orgCode: 'donghu' });
    expect(street.ranking).toMatchObject({
      subject: 'community',
      rows: [{ organisation: { code: 'shiniuyan' }, rank: 2, previousShown: '–' }],
    });
    expect(street.flow.today.received).toBeLessThan((await feedOf()).flow.today.received);
  });

  it('show how departments report in at whistles under way', async () => {
    const people = await Summons.of(office);
    await people.drafted();
    const whistleNo = await people.blown();
    await gives(people.urban, whistleNo, 'accept').expect(200);
    const code = await people.codeFor(whistleNo, 'yuhua-urban');
    await gives(people.urban, whistleNo, 'arrive', { method: 'code', code }).expect(200);
    const { whistles } = await feedOf();
    expect(whistles).toMatchObject({
      underWay: { count: 1 },
      late: { count: 0 },
      items: [{ street: '翠竹街道', summoned: 2, arrived: 1, done: 0, late: false }],
    });
    const departments = whistles.departments.filter(({ count }) => count > 0);
    expect(departments.map(({ label, count }) => [label, count])).toEqual([
      ['待应哨', 1],
      ['已报到', 1],
    ]);
    expect((await feedOf({ orgCode: 'donghu' })).whistles.underWay.count).toBe(0);
    expect(JSON.stringify(whistles)).not.toContain(whistleNo);
  });

  it('show nothing about persons and no words of cases', async () => {
    const text = JSON.stringify(await feedOf());
    for (const word of ['王秀英', '13800000000', '渗水', '披棚', '某小区', 'SQ20'])
      expect(text).not.toContain(word);
  });

  it('tell their token once: a repetition finds the same link without it', async () => {
    const key = randomUUID();
    const first = await make({}, key);
    expect(first.token).toMatch(/^[\w-]{43}$/);
    expect(await make({}, key)).toEqual({ ...first, token: null });
    const other = await supervisor.post('/screens', { orgCode: 'donghu', name: NAME }, key).expect(422);
    expect(other.body).toMatchObject({ code: 'idempotency.key_reused' });
    const stored = await office.database.dataSource.query('SELECT * FROM screens');
    expect(JSON.stringify(stored)).not.toContain(first.token);
  });

  it('go dark for good when their link is revoked, and say so', async () => {
    const { id, token } = await make();
    await read(token).expect(200);
    const revoked = await supervisor.post(`/screens/${id}/revoke`, {}).expect(200);
    expect(revoked.body).toMatchObject({ status: 'revoked' });
    expect((await supervisor.post(`/screens/${id}/revoke`, {}).expect(200)).body).toEqual(revoked.body);
    const answer = await read(token).expect(410);
    expect(answer.type).toBe('application/problem+json');
    expect(answer.body).toMatchObject({ code: 'screen.revoked', title: '大屏链接已停用' });
  });

  it('go dark when their time is over', async () => {
    const { id, token } = await make({ validUntil: new Date(Date.now() + 60_000).toISOString() });
    await read(token).expect(200);
    await office.database.dataSource.query('UPDATE screens SET valid_until = now() WHERE id = $1', [id]);
    expect((await read(token).expect(410)).body).toMatchObject({ code: 'screen.expired' });
    const past = { orgCode: 'yuhua', name: NAME, validUntil: '2020-01-01T00:00:00Z' };
    const refused = await supervisor.post('/screens', past).expect(400);
    expect(refused.body).toMatchObject({ errors: [{ field: 'validUntil', code: 'inFuture' }] });
  });

  it('are not opened by what is no token of theirs, and theirs opens nothing else', async () => {
    const server = office.app.getHttpServer();
    const missing = await request(server).get('/api/v1/screens/feed').expect(401);
    expect(missing.body).toMatchObject({ code: 'screen.token_missing' });
    for (const wrong of ['x'.repeat(43), '', 'ü', office.district.orgs.cuizhu.id]) {
      expect((await read(encodeURI(wrong)).expect(401)).body).toMatchObject({ code: 'screen.unknown' });
    }
    const session = await request(server).get('/api/v1/screens/feed').set(supervisor.headers).expect(401);
    expect(session.body).toMatchObject({ code: 'screen.unknown' });
    const { token } = await make();
    for (const path of ['/screens', '/cases', '/me', '/dashboards/district', '/workbench', '/feed']) {
      const answer = await request(server).get(`/api/v1${path}`).set('Authorization', `Bearer ${token}`);
      expect([path, answer.status]).toEqual([path, 401]);
    }
  });

  it('are made and ended by supervisors and administrators, for districts and streets of theirs', async () => {
    const admin = await office.colleague('district', 'sysadmin');
    const { id } = await make({ orgCode: 'donghu' });
    const { items } = (await admin.get('/screens').expect(200)).body as ScreenListView;
    expect(items.map((each) => each.id)).toContain(id);
    await admin.post(`/screens/${id}/revoke`, {}).expect(200);
    await admin.post(`/screens/${randomUUID()}/revoke`, {}).expect(404);
    await admin.post('/screens/x/revoke', {}).expect(404);
    const community = await admin.post('/screens', { orgCode: 'zhuyuan', name: NAME }).expect(400);
    expect(community.body).toMatchObject({ errors: [{ field: 'orgCode', code: 'screenUnit' }] });
    await admin.post('/screens', { orgCode: 'nowhere', name: NAME }).expect(422);
    const leader = await office.colleague('cuizhu', 'street_leader');
    for (const refused of [
      leader.get('/screens'),
      leader.post('/screens', { orgCode: 'cuizhu', name: NAME }),
    ]) {
      expect((await refused.expect(403)).body).toMatchObject({ code: 'screen.not_permitted' });
    }
  });

  it('are listed page by page, newest first, with when they were last read', async () => {
    const made = [await make(), await make(), await make()];
    await read(made[2]?.token ?? '').expect(200);
    const first = (await supervisor.get('/screens?limit=2').expect(200)).body as ScreenListView;
    expect(first.items.map(({ id }) => id)).toEqual([made[2]?.id, made[1]?.id]);
    expect(first.items[0]?.lastReadAt).not.toBeNull();
    const next = await supervisor.get(`/screens?limit=2&cursor=${first.nextCursor}`).expect(200);
    expect((next.body as ScreenListView).items[0]?.id).toBe(made[0]?.id);
    expect(JSON.stringify(first)).not.toContain('token');
  });
});
