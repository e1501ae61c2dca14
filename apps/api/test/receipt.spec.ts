import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { aReport, type Filed } from './support/people';
import { openOffice, type SmallOffice } from './support/small-office';

describe('filing a grievance', () => {
  let office: SmallOffice;

  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());
  beforeEach(() => {
    office.gateway.weather = 'fair';
  });

  const count = async (table: string) => {
    const [row] = await office.database.dataSource.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM ${table}`,
    );
    return row?.n;
  };

  it('answers with the number, the code, who has it and until when, without an account', async () => {
    const answer = await office.resident.report(aReport()).expect(201);
    const receipt = answer.body as Filed;
    expect(receipt).toMatchObject({
      caseNo: expect.stringMatching(/^SQ\d{8}-\d{6}$/) as string,
      trackingCode: expect.stringMatching(/^[0-9A-Z]{10}$/) as string,
      status: 'dispatched',
      statusLabel: '已派单',
      handledBy: { code: 'zhuyuan', name: '竹园社区' },
      desk: { code: 'yuhua', name: '雨花台区' },
      promisedAt: expect.stringMatching(/Z$/) as string,
    });
    expect(answer.headers['location']).toBe(`/api/v1/grievances/${receipt.caseNo}/progress`);
  });

  it('waits at the desk where the category is not known yet', async () => {
    const { categoryCode: _unknown, ...unclassified } = aReport();
    const answer = await office.resident.report(unclassified).expect(201);
    expect(answer.body).toMatchObject({ status: 'registered', handledBy: null });
  });

  it('finds the place by the address alone', async () => {
    const place = { address: '东湖街道石牛堰社区东湖花园2期8栋' };
    const answer = await office.resident.report(aReport({ place })).expect(201);
    expect(answer.body).toMatchObject({ handledBy: { code: 'shiniuyan' } });
  });

  it('gives the same receipt for the same key, also when both come at once', async () => {
    const key = randomUUID();
    const before = await count('grievances');
    const both = await Promise.all([1, 2, 3].map(() => office.resident.report(aReport(), key).expect(201)));
    const again = await office.resident.report(aReport(), key).expect(201);
    for (const answer of [...both, again]) expect(answer.body).toEqual(both[0]?.body);
    expect(await count('grievances')).toBe((before ?? 0) + 1);
  });

  it('refuses the same key for another report, and files nothing', async () => {
    const key = randomUUID();
    await office.resident.report(aReport(), key).expect(201);
    const before = await count('grievances');
    const answer = await office.resident.report(aReport({ title: '另一件事' }), key).expect(422);
    expect(answer.body).toMatchObject({ code: 'idempotency.key_reused' });
    expect(await count('grievances')).toBe(before);
  });

  it('is possible while the processes are away', async () => {
    office.gateway.weather = 'away';
    const answer = await office.resident.report(aReport()).expect(201);
    expect(answer.body).toMatchObject({ status: 'dispatched' });
  });

  it('keeps name and phone encrypted and out of the log', async () => {
    const petitioner = { name: '欧阳晓明', phone: '13912345678' };
    const filed = await office.resident.files({ petitioner });
    const rows = await office.database.dataSource.query<unknown[]>('SELECT * FROM persons');
    expect(JSON.stringify(rows)).not.toContain('13912345678');
    const log = office.log.join('');
    for (const secret of ['欧阳晓明', '13912345678', '渗水', filed.trackingCode]) {
      expect(log).not.toContain(secret);
    }
    expect(log).toContain('"route":"/api/v1/grievances"');
  });

  it('is counted by channel in the metrics', async () => {
    await office.resident.files({ channel: 'wechat' });
    const metrics = await request(office.app.getHttpServer()).get('/metrics').expect(200);
    expect(metrics.text).toContain('suqiu_receipts_total{channel="wechat"} 1');
    expect(metrics.text).toContain('route="/api/v1/grievances",status="201"');
  });
});
