import { randomUUID } from 'node:crypto';
import type { Colleague } from './support/people';
import { openOffice, type SmallOffice } from './support/small-office';

const aView = (parts: Record<string, unknown> = {}) => ({
  list: 'cases',
  name: '快到期的',
  query: 'light=yellow,orange&sort=due',
  columns: ['caseNo', 'title', 'countdown'],
  shared: false,
  ...parts,
});

interface View {
  readonly id: string;
  readonly name: string;
  readonly own: boolean;
}

describe('saved views', () => {
  let office: SmallOffice;
  let clerk: Colleague;
  let secretary: Colleague;

  beforeEach(async () => {
    office = await openOffice();
    clerk = await office.colleague('zhuyuan', 'community_clerk');
    secretary = await office.colleague('zhuyuan', 'community_secretary');
  });
  afterEach(() => office.close());

  const saves = async (who: Colleague, parts: Record<string, unknown> = {}) =>
    (await who.post('/views', aView(parts)).expect(201)).body as View;
  const namesOf = async (who: Colleague, list = 'cases') => {
    const { body } = await who.get(`/views?list=${list}`).expect(200);
    return (body as { items: View[] }).items.map(({ name, own }) => `${name} ${own ? 'own' : 'shared'}`);
  };

  it('come back as they were saved, and open the list that they name', async () => {
    const { body } = await clerk.post('/views', aView()).expect(201);
    expect(body).toMatchObject({ ...aView(), own: true, savedBy: 'zhuyuan.community_clerk' });
    expect((await clerk.get('/views').expect(200)).body).toEqual({ items: [body] });
    await clerk.get(`/cases?${(body as { query: string }).query}`).expect(200);
  });

  it('are seen by colleagues of the same organisation where they are shared, and changed by their owner only', async () => {
    await saves(clerk, { name: '只我看' });
    const { id } = await saves(clerk, { name: '大家看', shared: true });
    await saves(clerk, { name: '吹哨的', list: 'whistles', query: 'late=true', shared: true });
    expect(await namesOf(clerk)).toEqual(['只我看 own', '大家看 own']);
    expect(await namesOf(secretary)).toEqual(['大家看 shared']);
    expect(await namesOf(await office.colleague('qinghe', 'community_clerk'))).toEqual([]);
    const { list: _list, ...change } = aView({ name: '别人的' });
    const refused = await secretary.put(`/views/${id}`, change).expect(404);
    expect(refused.body).toMatchObject({ code: 'view.not_found' });
    await secretary.delete(`/views/${id}`).expect(204);
    expect(await namesOf(secretary)).toEqual(['大家看 shared']);
    await clerk.put(`/views/${id}`, { ...change, name: '不再共享' }).expect(200);
    expect(await namesOf(secretary)).toEqual([]);
    await clerk.delete(`/views/${id}`).expect(204);
    await clerk.delete(`/views/${id}`).expect(204);
    expect(await namesOf(clerk)).toEqual(['只我看 own']);
  });

  it('are saved once for each key, whatever is sent under it later', async () => {
    const key = randomUUID();
    const first = await clerk.post('/views', aView(), key).expect(201);
    expect((await clerk.post('/views', aView(), key).expect(201)).body).toEqual(first.body);
    const other = await clerk.post('/views', aView({ name: '另一个' }), key).expect(422);
    expect(other.body).toMatchObject({ code: 'idempotency.key_reused' });
    const both = await Promise.all(
      [1, 2].map(() => clerk.post('/views', aView({ name: '同时' }), 'key-of-both-01')),
    );
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(await namesOf(clerk)).toEqual(['同时 own', '快到期的 own']);
  });

  it('have names of their own for each list of a person; a refused one may be saved under another name with the same key', async () => {
    const { id } = await saves(clerk);
    const key = randomUUID();
    const taken = await clerk.post('/views', aView(), key).expect(409);
    expect(taken.body).toMatchObject({ code: 'view.name_taken' });
    await clerk.post('/views', aView({ name: '换个名' }), key).expect(201);
    await saves(clerk, { list: 'whistles', query: '' });
    await saves(secretary);
    const { list: _list, ...change } = aView({ name: '换个名' });
    expect((await clerk.put(`/views/${id}`, change).expect(409)).body).toMatchObject({
      code: 'view.name_taken',
    });
  });

  it.each([
    ['a filter that the list does not have', { query: 'colour=red' }],
    ['a value that the list does not have', { query: 'light=blue' }],
    ['a place in its pages', { query: 'cursor=abc' }],
    ['a member that every object has', { query: '__proto__=1' }],
    ['columns that are no names', { columns: ['<script>'] }],
    ['a list that there is not', { list: 'people' }],
  ])('with %s are refused', async (_what, parts) => {
    await clerk.post('/views', aView(parts)).expect(400);
  });

  it('are fifty for a person at most', async () => {
    const names = Array.from({ length: 50 }, (_, n) => `视图${n}`);
    await Promise.all(names.map((name) => saves(clerk, { name })));
    const refused = await clerk.post('/views', aView({ name: '又一个' })).expect(409);
    expect(refused.body).toMatchObject({ code: 'view.too_many' });
  });
});
