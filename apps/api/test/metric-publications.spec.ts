import { randomUUID } from 'node:crypto';
import { localMonth } from './support/local-time';
import { countAll } from './support/counted-stock';
import { pastCase } from './support/past-case';
import type { Colleague, Filed } from './support/people';
import { openOffice, type SmallOffice } from './support/small-office';

interface Published {
  readonly id: string;
}
interface Unit {
  readonly organisation: { readonly code: string };
  readonly by: string;
  readonly figures: readonly { readonly metric: string; readonly shown: string }[];
}
interface Restated {
  readonly restated: number;
  readonly nextAfter: number | null;
  readonly items: readonly {
    readonly organisation: { readonly code: string };
    readonly metric: string;
    readonly by: string;
  }[];
}

/** Two months ago in the middle of the month, so that no zone moves it elsewhere. */
function past(): { readonly at: number; readonly period: string } {
  const now = new Date();
  const at = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 2, 15, 2);
  return { at, period: new Date(at).toISOString().slice(0, 7) };
}

describe('figures made known', () => {
  const { at, period } = past();
  let office: SmallOffice;
  let supervisor: Colleague;
  let clerk: Colleague;
  let filed: Filed;
  let publication: Published;

  beforeAll(async () => {
    office = await openOffice();
    supervisor = await office.colleague('district', 'district_supervisor');
    clerk = await office.colleague('zhuyuan', 'community_clerk');
    await pastCase(office, at, 'satisfied');
    filed = await pastCase(office, at, 'dissatisfied');
    await countAll(office);
  });
  afterAll(() => office.close());

  const publish = (body: object = { scheme: 'calendar_month', period }, key?: string) =>
    supervisor.post('/metric-publications', body, key);
  const figure = async (code: string, by: Colleague = supervisor, org = 'zhuyuan') =>
    (await by.get(`/metrics/${code}?org=${org}&period=${period}`).expect(200)).body as Record<
      string,
      unknown
    >;
  const publishedUnits = async (by: Colleague) =>
    ((await by.get(`/metric-publications/${publication.id}`).expect(200)).body as { units: Unit[] }).units;
  const restatements = async (query = '') =>
    (await supervisor.get(`/metric-publications/${publication.id}/restatements${query}`).expect(200))
      .body as Restated;

  it('are a snapshot of a period that has ended, made once by the district', async () => {
    const now = localMonth();
    const running = await publish({ scheme: 'calendar_month', period: now }).expect(409);
    expect(running.body).toMatchObject({ code: 'publication.still_running' });
    const body = { scheme: 'calendar_month', period };
    expect((await clerk.post('/metric-publications', body).expect(403)).body).toMatchObject({
      code: 'publication.not_permitted',
    });
    await publish({ scheme: 'moon', period }).expect(400);
    await publish({ scheme: 'calendar_month', period: '2026-13' }).expect(400);
    const key = randomUUID();
    const answer = await publish(body, key).expect(201);
    publication = answer.body as Published;
    expect(publication).toMatchObject({
      schemeName: '自然月',
      period,
      catalogueVersion: 'figures@1',
      publishedBy: 'yuhua.district_supervisor',
    });
    expect((await publish(body, key).expect(201)).body).toEqual(publication);
    expect((await publish().expect(409)).body).toMatchObject({ code: 'publication.published_already' });
  });

  it('are listed, and say of each unit what those who may see it can read', async () => {
    const { body } = await clerk.get('/metric-publications').expect(200);
    expect(body).toEqual({ items: [publication], nextCursor: null });
    const own = await publishedUnits(clerk);
    expect(own.map(({ organisation, by }) => `${organisation.code} ${by}`)).toEqual([
      'zhuyuan handler',
      'zhuyuan place',
    ]);
    expect(own[0]?.figures).toContainEqual(
      expect.objectContaining({ metric: 'satisfied_rate', name: '满意率', shown: '50.00%', denominator: 2 }),
    );
    const all = await publishedUnits(supervisor);
    expect(new Set(all.map(({ organisation }) => organisation.code))).toContain('yuhua-housing');
    await clerk.get(`/metric-publications/${randomUUID()}`).expect(404);
    await clerk.get('/metric-publications/x/restatements').expect(404);
    expect(await restatements()).toMatchObject({ restated: 0, items: [] });
  });

  it('stay when the resident rates anew; the restatement stands beside with its reason', async () => {
    const before = await publishedUnits(supervisor);
    await clerk
      .gives(filed.caseNo, 'submit-result', { outcome: 'done', text: '已返工', toldBy: 'visit' })
      .expect(200);
    const dispatcher = await office.colleague('cuizhu', 'street_dispatcher');
    await dispatcher.gives(filed.caseNo, 'review-result', { approved: true }).expect(200);
    await office.resident.does(filed, 'answers', { solved: 'solved', satisfaction: 'satisfied' }).expect(200);
    await countAll(office);

    expect(await publishedUnits(supervisor)).toEqual(before);
    expect((await restatements('?limit=500')).items).toContainEqual(
      expect.objectContaining({
        organisation: { code: 'zhuyuan', name: '竹园社区' },
        by: 'handler',
        metric: 'satisfied_rate',
        published: { value: 0.5, shown: '50.00%', numerator: 1, denominator: 2 },
        present: { value: 1, shown: '100.00%', numerator: 2, denominator: 2 },
        reasons: [expect.objectContaining({ why: 'review_answered', whyLabel: '诉求人评价', subjects: 1 })],
      }),
    );
    expect(await figure('satisfied_rate')).toMatchObject({
      shown: '100.00%',
      publication: { id: publication.id, figure: { shown: '50.00%' }, restated: true },
    });
  });

  it('have their restatements paged without gaps or doubles', async () => {
    const name = ({ organisation, by, metric }: Restated['items'][number]) =>
      `${organisation.code} ${by} ${metric}`;
    const all = await restatements('?limit=500');
    const seen: string[] = [];
    let after: number | null = 0;
    while (after !== null) {
      const page: Restated = await restatements(`?limit=7&after=${after}`);
      seen.push(...page.items.map(name));
      after = page.nextAfter;
    }
    expect(seen).toEqual(all.items.map(name));
    expect(all.restated).toBe(seen.length);
  });

  it('lose a case that was excluded, show it beside, and have it again when it is revoked', async () => {
    const leader = await office.colleague('cuizhu', 'street_leader');
    const application = {
      kind: 'exclusion',
      subject: 'case',
      subjectNo: filed.caseNo,
      family: 'three_rates',
      ground: 'unreasonable_demand',
      text: '超出职责。',
    };
    const { id } = (await clerk.post('/metric-applications', application).expect(201)).body as Published;
    const decide = (by: Colleague, step: string) =>
      by.post(`/metric-applications/${id}/commands/decide`, { step, agrees: true, text: '同意' }).expect(200);
    await decide(leader, 'street_review');
    await decide(supervisor, 'district_review');
    await countAll(office);
    expect(await figure('solved_rate')).toMatchObject({
      denominator: 1,
      excluded: {
        count: expect.any(Number) as number,
        applies: true,
        decisions: [{ id, subjectNo: filed.caseNo, ground: '不合理诉求', unit: { code: 'zhuyuan' } }],
      },
    });
    const { items } = (
      await supervisor
        .get(`/metrics/solved_rate/cases?org=zhuyuan&period=${period}&part=excluded`)
        .expect(200)
    ).body as { items: { case: { caseNo: string } }[] };
    expect(new Set(items.map((item) => item.case.caseNo))).toEqual(new Set([filed.caseNo]));
    const restated = (await restatements('?limit=500')).items;
    expect(restated).toContainEqual(
      expect.objectContaining({
        metric: 'valid_callback_count',
        reasons: [expect.objectContaining({ why: 'exclusion', whyLabel: '剔除或撤销剔除' })],
      }),
    );

    await supervisor.post(`/metric-applications/${id}/commands/revoke`, { text: '新证据' }).expect(200);
    await countAll(office);
    expect(await figure('solved_rate')).toMatchObject({ denominator: 2, excluded: { count: 0 } });
  });
});
