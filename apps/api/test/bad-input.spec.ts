import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { aReport } from './support/people';
import { openOffice, type SmallOffice } from './support/small-office';

interface ProblemBody {
  readonly code: string;
  readonly errors?: readonly { readonly field: string; readonly code: string; readonly message: string }[];
}

describe('bad input', () => {
  let office: SmallOffice;

  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  const raw = () =>
    request(office.app.getHttpServer()).post('/api/v1/grievances').set('Idempotency-Key', randomUUID());
  const fieldsOf = (body: unknown) =>
    (body as ProblemBody).errors?.map(({ field, code }) => `${field} ${code}`);

  it('that is not JSON is told as such, as a problem with a request id', async () => {
    const answer = await raw().type('json').send('{"title": ').expect(400);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.body).toEqual({
      type: 'urn:suqiu:problem:request.not_json',
      title: expect.any(String) as string,
      status: 400,
      detail: expect.any(String) as string,
      code: 'request.not_json',
      instance: `urn:uuid:${answer.headers['x-request-id']}`,
    });
  });

  it.each(['[]', '"text"', 'null', '7'])('that is JSON but no object is refused: %s', async (body) => {
    const answer = await raw().type('json').send(body);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: 'request.invalid' });
  });

  it('in another format than JSON is refused with 415', async () => {
    const answer = await raw().type('form').send('title=x').expect(415);
    expect(answer.body).toMatchObject({ code: 'request.media_type' });
  });

  it('that is too large is refused with 413', async () => {
    const answer = await raw()
      .send(aReport({ description: '长'.repeat(100_000) }))
      .expect(413);
    expect(answer.body).toMatchObject({ code: 'request.too_large' });
  });

  it('with unknown fields is refused, naming each by its path', async () => {
    const report = aReport({ priority: 1, petitioner: { name: '王', phone: '13800000000', admin: true } });
    const answer = await office.resident.report(report).expect(400);
    expect(fieldsOf(answer.body)).toEqual([
      'priority whitelistValidation',
      'petitioner.admin whitelistValidation',
    ]);
  });

  it.each([
    ['a title of which nothing can be seen', { title: '\u200b\u200b' }, 'title matches'],
    ['a time that is yet to come', { occurredAt: '2999-01-01T00:00:00Z' }, 'occurredAt notInFuture'],
    [
      'a department for a place',
      { place: { address: '某处', communityCode: 'yuhua-housing' } },
      'place.communityCode isPlace',
    ],
    [
      'a complaint about the district that runs the service',
      { complainedOrgCode: 'yuhua' },
      'complainedOrgCode belowDistrict',
    ],
    ['a time that is null', { occurredAt: null }, 'occurredAt isIso8601'],
    ['a channel that is null', { channel: null }, 'channel isIn'],
    ['a name that is null', { petitioner: { name: null, phone: '13800000000' } }, 'petitioner.name isString'],
    [
      'a flag that is null',
      { petitioner: { phone: '13800000000', anonymous: null } },
      'petitioner.anonymous isBoolean',
    ],
    ['a title that is too long', { title: '长'.repeat(101) }, 'title maxLength'],
    ['a blank title', { title: '   ' }, 'title matches'],
    ['a description that is too long', { description: '长'.repeat(4001) }, 'description maxLength'],
    ['a phone that is none', { petitioner: { phone: '12345' } }, 'petitioner.phone isPhone'],
    ['no phone and not anonymous', { petitioner: { name: '王' } }, 'petitioner.phone isPhone'],
    ['a request type that is none', { requestType: 'praise' }, 'requestType isIn'],
    ['a latitude beyond the pole', { place: { address: '某处', lat: 91 } }, 'place.lat isLatitude'],
    ['a time without a zone', { occurredAt: '2026-11-20T01:30:00' }, 'occurredAt matches'],
    ['a place that is a text', { place: '某处' }, 'place isObject'],
    [
      'a flag that is a text',
      { petitioner: { phone: '13800000000', anonymous: 'no' } },
      'petitioner.anonymous isBoolean',
    ],
  ])('is told field by field: %s', async (_what, parts, expected) => {
    const answer = await office.resident.report(aReport(parts)).expect(400);
    expect(answer.body).toMatchObject({ code: 'request.invalid' });
    expect(fieldsOf(answer.body)).toContain(expected);
  });

  it.each([
    ['a NUL', '坏\\u0000字'],
    ['half a surrogate pair', '坏\\ud800字'],
    ['a surrogate pair the wrong way round', '\\udc00\\ud800'],
  ])('with a character that no text may have is refused, in whatever field: %s', async (_what, escaped) => {
    const report = JSON.stringify(aReport({ petitioner: { name: '坏', phone: '13800000000' } }));
    for (const [word, field] of [
      ['"坏"', 'petitioner.name'],
      ['"楼上漏水"', 'title'],
    ] as const) {
      const answer = await raw()
        .type('json')
        .send(report.replace(word, `"${escaped}"`))
        .expect(400);
      expect(fieldsOf(answer.body)).toEqual([`${field} storableText`]);
    }
  });

  it.each(['__proto__', 'constructor', 'toString'])(
    'with an unknown field that every object has from birth is refused: %s',
    async (name) => {
      const report = JSON.stringify(aReport()).replace('"place":{', `"place":{"${name}":{"address":"x"},`);
      const answer = await raw().type('json').send(report).expect(400);
      expect(fieldsOf(answer.body)).toEqual([`place.${name} whitelistValidation`]);
    },
  );

  it('that is nested without end is refused', async () => {
    const nested = `{"title":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    const answer = await raw().type('json').send(nested).expect(400);
    expect(fieldsOf(answer.body)).toEqual(['title nestingDepth']);
  });

  it('never comes back in the answer', async () => {
    const answer = await office.resident
      .report(aReport({ petitioner: { phone: '1380000-secret' } }))
      .expect(400);
    expect(answer.text).not.toContain('1380000-secret');
  });

  it('that names a category or organisation that does not exist is refused with 422 and the field', async () => {
    const category = await office.resident.report(aReport({ categoryCode: 'no-such' })).expect(422);
    expect(category.body).toMatchObject({ code: 'category.unknown', errors: [{ field: 'categoryCode' }] });
    const place = { address: '某处', communityCode: 'no-such' };
    const community = await office.resident.report(aReport({ place })).expect(422);
    expect(community.body).toMatchObject({
      code: 'organisation.unknown',
      errors: [{ field: 'place.communityCode' }],
    });
  });

  it('without a usable Idempotency-Key is refused with a word on how to repair it', async () => {
    const send = (key?: string) => {
      const post = request(office.app.getHttpServer()).post('/api/v1/grievances');
      return (key === undefined ? post : post.set('Idempotency-Key', key)).send(aReport());
    };
    const missing = await send().expect(400);
    expect(missing.body).toMatchObject({ code: 'idempotency.key_missing' });
    expect((missing.body as { detail: string }).detail).toContain('Idempotency-Key');
    const short = await send('abc').expect(400);
    expect(short.body).toMatchObject({ code: 'idempotency.key_invalid' });
  });

  it('for an address that does not exist is answered 404 as a problem', async () => {
    const answer = await request(office.app.getHttpServer()).get('/api/v1/nothing').expect(404);
    expect(answer.body).toMatchObject({ code: 'route.not_found' });
  });

  it.each(['/api', '/api/docs/nothing', '/favicon.ico', '/health/nothing'])(
    'for an address outside of the interface is answered just so, not by a page of HTML: %s',
    async (path) => {
      const answer = await request(office.app.getHttpServer()).get(path).expect(404);
      expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
      expect(answer.body).toMatchObject({ code: 'route.not_found' });
    },
  );

  it.each([
    ['get', '/api/v1/sessions', 'POST'],
    ['delete', '/api/v1/cases', 'GET, HEAD'],
    ['patch', '/api/v1/cases/SQ20261123-000001/timeline', 'GET, HEAD'],
    ['get', '/api/v1/cases/SQ20261123-000001/commands/sign', 'POST'],
    ['post', '/health/live', 'GET, HEAD'],
    ['post', '/api/docs', 'GET, HEAD'],
  ] as const)(
    'with a method that the address does not have is answered 405: %s %s',
    async (method, path, allow) => {
      const answer = await request(office.app.getHttpServer())[method](path).expect(405);
      expect(answer.headers['allow']).toBe(allow);
      expect(answer.body).toMatchObject({ code: 'method.not_allowed', detail: `该地址只支持 ${allow}。` });
    },
  );

  it('in a path that cannot be decoded is refused, not an error of ours', async () => {
    const answer = await request(office.app.getHttpServer())
      .get('/api/v1/grievances/%E0%A4%A/progress')
      .set('X-Tracking-Code', 'ABCDEFGHJK')
      .expect(400);
    expect(answer.body).toMatchObject({ code: 'request.failed' });
  });

  it.each(['/api/v1/grievances/SQ%00/progress', '/api/v1/cases/%00'])(
    'in a path with a NUL is refused before anybody looks for it: %s',
    async (path) => {
      const answer = await request(office.app.getHttpServer()).get(path).set('X-Tracking-Code', 'ABCDEFGHJK');
      expect(answer.status).toBe(400);
      expect(answer.body).toMatchObject({ code: 'request.failed' });
    },
  );

  it('in a query is refused in the same words', async () => {
    const dispatcher = await office.colleague('district', 'district_dispatcher');
    for (const [query, field] of [
      ['limit=0', 'limit min'],
      ['limit=many', 'limit isInt'],
      ['status=lost', 'status isIn'],
      ['cursor=nonsense', 'cursor cursor'],
      ['order=asc', 'order whitelistValidation'],
      ['constructor=1', 'constructor whitelistValidation'],
      ['words=%00', 'words storableText'],
    ]) {
      const answer = await dispatcher.get(`/cases?${query}`).expect(400);
      expect(fieldsOf(answer.body)).toContain(field);
    }
  });
});
