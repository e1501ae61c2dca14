import { shippedDocument } from '@suqiu/policy';
import { randomUUID } from 'node:crypto';
import type { Colleague } from './support/people';
import { openOffice, type SmallOffice } from './support/small-office';

interface Outbox {
  readonly counts: readonly { readonly topic: string; readonly waiting: number; readonly failed: number }[];
  readonly items: readonly {
    readonly id: string;
    readonly lastError: string | null;
    readonly nextTryAt: string;
  }[];
  readonly nextCursor: string | null;
}

interface Day {
  readonly date: string;
  readonly weekday: number;
  readonly kind: string;
  readonly name: string | null;
  readonly local: boolean;
  readonly hours: readonly { readonly open: string; readonly close: string }[];
}

const FAILED = `
INSERT INTO outbox (id, topic, key, payload, created_at, available_at, attempts, last_error)
VALUES ($1, 'case_report', 'k', '{"words": "王秀英"}', now() - interval '1 hour', now() + interval '1 hour', 4,
  'report.unheard')`;

describe('what runs in the background', () => {
  let office: SmallOffice;
  let admin: Colleague;

  beforeAll(async () => {
    office = await openOffice();
    admin = await office.colleague('district', 'sysadmin');
  });
  afterAll(() => office.close());

  const outbox = async (query = '') =>
    (await admin.get(`/operations/outbox?${query}`).expect(200)).body as Outbox;

  it('shows what was not delivered and why, says nothing of its content, and tries it again at once', async () => {
    await office.resident.files();
    const id = randomUUID();
    await office.database.dataSource.query(FAILED, [id]);
    const failed = await outbox('failed=true');
    expect(failed.items).toMatchObject([
      { id, topic: 'case_report', attempts: 4, lastError: 'report.unheard' },
    ]);
    expect(JSON.stringify(failed)).not.toContain('王秀英');
    expect(failed.counts).toContainEqual(
      expect.objectContaining({ topic: 'case_report', waiting: 1, failed: 1 }),
    );
    const all = await outbox('limit=100');
    const first = await outbox('limit=1');
    const rest = await outbox(`limit=100&cursor=${first.nextCursor}`);
    expect([...first.items, ...rest.items]).toEqual(all.items);
    await admin.post(`/operations/outbox/${id}/retry`, {}).expect(200);
    const [again] = (await outbox('failed=true')).items;
    expect(Date.parse(again?.nextTryAt ?? '')).toBeLessThanOrEqual(Date.now());
    const log = await admin.get(`/administration-log?kind=outbox&subject=${id}`).expect(200);
    expect(log.body).toMatchObject({ items: [{ action: 'retried', details: { topic: 'case_report' } }] });
    await office.database.dataSource.query('UPDATE outbox SET delivered_at = now() WHERE id = $1', [id]);
    const gone = await admin.post(`/operations/outbox/${id}/retry`, {}).expect(404);
    expect(gone.body).toMatchObject({ code: 'outbox.not_found' });
  });

  it('shows how far each job is behind, also when no worker runs', async () => {
    const { body } = (await admin.get('/operations/jobs').expect(200)) as {
      body: { items: { code: string; waiting: number; oldestAt: string | null }[] };
    };
    const jobs = new Map(body.items.map((job) => [job.code, job]));
    expect(jobs.get('open_cases')).toMatchObject({ waiting: 1, oldestAt: expect.any(String) as string });
    expect(jobs.get('count_figures')?.waiting).toBeGreaterThan(0);
    expect(jobs.get('restate')).toMatchObject({ waiting: 0, oldestAt: null });
  });

  it('is for administrators', async () => {
    const clerk = await office.colleague('zhuyuan', 'community_clerk');
    for (const path of ['/operations/outbox', '/operations/jobs']) {
      expect((await clerk.get(path).expect(403)).body).toMatchObject({
        code: 'administration.not_permitted',
      });
    }
    await clerk.get('/calendars/cn/2026').expect(403);
    await clerk.get('/policies/generic/diff?from=1&to=2').expect(403);
  });

  it('has a year at a glance: each day with what it is, its name and its hours', async () => {
    const { body } = (await admin.get('/calendars/cn/2026').expect(200)) as {
      body: { days: Day[]; loaded: boolean; workDays: number };
    };
    expect(body).toMatchObject({
      loaded: true,
      workDays: body.days.filter(({ hours }) => hours.length > 0).length,
    });
    expect(body.days).toHaveLength(365);
    const day = (date: string) => body.days.find((each) => each.date === date);
    expect(day('2026-02-16')).toMatchObject({ weekday: 1, kind: 'holiday', name: '春节', hours: [] });
    expect(day('2026-02-14')).toMatchObject({ weekday: 6, kind: 'make_up' });
    expect(day('2026-03-07')).toMatchObject({ weekday: 6, kind: 'weekend', name: null });
    expect(day('2026-03-02')).toMatchObject({ kind: 'workday', local: false });
    expect(day('2026-03-02')?.hours[0]).toMatchObject({
      open: expect.stringMatching(/^\d\d:\d\d$/) as string,
    });
    for (const path of ['/calendars/mars/2026', '/calendars/cn/1066', '/calendars/cn/abcd']) {
      expect((await admin.get(path).expect(404)).body).toMatchObject({ code: 'calendar.unknown' });
    }
  });

  it('has the days that the place sets for itself in it, and a leap year whole', async () => {
    const document = {
      overlay: 'yuhua',
      source: '通知',
      days: [{ date: '2028-03-03', kind: 'rest', name: '三月三' }],
    };
    await admin.post('/calendars/overlays', { document }).expect(200);
    const { body } = (await admin.get('/calendars/cn/2028').expect(200)) as {
      body: { days: Day[]; loaded: boolean };
    };
    expect(body.days).toHaveLength(366);
    expect(body.loaded).toBe(false);
    expect(body.days.find(({ date }) => date === '2028-03-03')).toMatchObject({
      name: '三月三',
      local: true,
    });
  });

  it('says what changed between two versions of a pack, with the basis', async () => {
    const shipped = shippedDocument('generic', 1) as { rules: object };
    const callbackAttempts = { value: 4, basis: 'design (演练)' };
    const document = {
      ...shipped,
      version: 2,
      effectiveFrom: '2099-01-01',
      rules: { ...shipped.rules, callbackAttempts },
    };
    await admin.post('/policies/generic/versions', { document }).expect(200);
    const { body } = (await admin.get('/policies/generic/diff?from=1&to=2').expect(200)) as {
      body: { changes: { path: string }[] };
    };
    expect(body.changes).toContainEqual({
      path: 'rules.callbackAttempts',
      pathText: '规则 › 回访次数',
      from: 3,
      to: 4,
      fromText: '3',
      toText: '4',
      basis: 'design (演练)',
    });
    expect(body.changes.map(({ path }) => path)).toEqual([
      'effectiveFrom',
      'rules.callbackAttempts',
      'rules.callbackAttempts.basis',
      'version',
    ]);
    await admin.get('/policies/generic/diff?from=1&to=9').expect(404);
  });
});
