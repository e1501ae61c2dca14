import { createTestDatabase, seedSmallDistrict, waitUntil, type TestDatabase } from '@suqiu/testing';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { startApi, type ApiUnderTest } from './support/api-under-test';
import { layLine, type BreakableLine } from './support/breakable-line';
import { aReport, Resident } from './support/people';

describe('an outage of the database', () => {
  let database: TestDatabase;
  let line: BreakableLine;
  let api: ApiUnderTest;
  let resident: Resident;

  beforeAll(async () => {
    database = await createTestDatabase();
    await seedSmallDistrict(database.dataSource);
    line = await layLine(database.url);
    await line.cut();
    api = await startApi(line.url);
    resident = new Resident(api.app);
  });
  afterAll(async () => {
    await api.close();
    await line.cut();
    await database.drop();
  });

  const ready = () => request(api.app.getHttpServer()).get('/health/ready');
  const filed = async () => {
    const [row] = await database.dataSource.query<{ n: number }[]>(
      'SELECT count(*)::int AS n FROM grievances',
    );
    return row?.n;
  };

  it('at the start does not keep the API from starting; it gives no receipt and says when to come again', async () => {
    const answer = await resident.report(aReport()).expect(503);
    expect(answer.body).toMatchObject({ code: 'storage.unavailable', status: 503 });
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect((await ready().expect(503)).body).toMatchObject({ status: 'not_ready', database: 'down' });
    await request(api.app.getHttpServer()).get('/health/live').expect(200);
  });

  it('ends by itself once the database is back', async () => {
    await line.mend();
    await waitUntil('the API is ready', async () => (await ready()).status === 200);
    await resident.report(aReport()).expect(201);
  });

  it('in the middle gives no receipt either, and the same key later files the report once', async () => {
    const key = randomUUID();
    const before = await filed();
    await line.cut();
    await resident.report(aReport(), key).expect(503);
    await line.mend();
    await waitUntil('the API is ready', async () => (await ready()).status === 200);
    await resident.report(aReport(), key).expect(201);
    await resident.report(aReport(), key).expect(201);
    expect(await filed()).toBe((before ?? 0) + 1);
  });

  it('says nothing of the processes: without them the API is ready, though degraded', async () => {
    api.gateway.weather = 'away';
    expect((await ready().expect(200)).body).toEqual({ status: 'ready', database: 'up', temporal: 'down' });
  });
});
