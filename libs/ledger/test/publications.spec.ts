import { DAY_MS, periodOf, type Actor, type Satisfaction } from '@suqiu/domain';
import { PeriodPublisher, readPublications, readPublishedValues, readRestatements } from '../src/index';
import { loadReference } from '../src/reference/load-reference';
import { actorIn, openMetricBench, type Deed, type MetricBench } from './metric-bench';

describe('a published period', () => {
  let bench: MetricBench;
  let publisher: PeriodPublisher;
  let period: string;
  let keys = 0;

  beforeEach(async () => {
    bench = await openMetricBench();
    publisher = new PeriodPublisher(bench.database.dataSource, bench.clock);
    period = periodOf(bench.book.scheme('calendar_month'), bench.clock());
  });
  afterEach(() => bench.close());

  const figures = async () => {
    const { metrics } = bench.book.inForce(`${period}-01`);
    const { zhuyuan, cuizhu, donghu, district } = bench.district.orgs;
    return {
      scheme: bench.book.scheme('calendar_month'),
      period,
      districtId: district.id,
      metrics,
      units: [zhuyuan.id, cuizhu.id, donghu.id],
      organisations: await loadReference(bench.database.dataSource),
    };
  };
  const publish = async (key = `key-${(keys += 1)}`) =>
    publisher.publish({
      ...(await figures()),
      once: { scope: 'test', key, requestHash: 'same' },
      catalogueVersion: 'figures@1',
      by: bench.district.staffOf('district', 'district_supervisor').staffId,
    });

  async function deedsUntilRating(id: string, satisfaction: Satisfaction): Promise<Deed[]> {
    const clerk = actorIn(bench.district, 'zhuyuan', 'community_clerk');
    const dispatcher = actorIn(bench.district, 'cuizhu', 'street_dispatcher');
    const resident: Actor = { kind: 'resident' };
    const textId = await bench.ledger.saveText(id, 'submit_result', '已处理');
    return [
      [clerk, { type: 'submit_result', outcome: 'done', textId, toldBy: 'visit' }],
      [dispatcher, { type: 'review_result', approved: true, textId: null }],
      [resident, { type: 'answer_review', answer: { solved: 'solved', satisfaction }, textId: null }],
    ];
  }

  async function rated(): Promise<string> {
    const { id } = await bench.receive();
    const clerk = actorIn(bench.district, 'zhuyuan', 'community_clerk');
    await bench.live(id, [[clerk, { type: 'sign' }], ...(await deedsUntilRating(id, 'dissatisfied'))]);
    await bench.count();
    return id;
  }

  it('stays as it was when a resident rates anew; the restatement says what changed and why', async () => {
    const id = await rated();
    bench.clock.advance(31 * DAY_MS);
    const publication = await publish();
    const { zhuyuan, cuizhu, donghu } = bench.district.orgs;
    const { dataSource } = bench.database;
    const before = await readPublishedValues(dataSource, publication.id);
    expect(before?.['handler']?.[zhuyuan.id]?.['satisfied_rate']).toEqual({
      value: 0,
      numerator: 0,
      denominator: 1,
    });
    expect(before?.['handler']?.[donghu.id]?.['satisfied_rate']?.value).toBeNull();
    expect(await readRestatements(dataSource, publication, await figures())).toEqual([]);

    await bench.live(id, await deedsUntilRating(id, 'satisfied'));
    await bench.count();
    expect(await readPublishedValues(dataSource, publication.id)).toEqual(before);
    const restated = await readRestatements(dataSource, publication, await figures());
    const rates = restated.filter(({ metric, axis }) => metric === 'satisfied_rate' && axis === 'handler');
    expect(rates.map(({ unit }) => unit)).toEqual([zhuyuan.id, cuizhu.id]);
    expect(rates[0]).toEqual({
      axis: 'handler',
      unit: zhuyuan.id,
      metric: 'satisfied_rate',
      published: { value: 0, numerator: 0, denominator: 1 },
      present: { value: 1, numerator: 1, denominator: 1 },
      reasons: [{ why: 'review_answered', subjects: 1, lastAt: expect.any(Date) as Date }],
    });
  });

  it('is published once, and the same request is answered the same', async () => {
    await rated();
    bench.clock.advance(31 * DAY_MS);
    const publication = await publish('the-one-key');
    expect(await publish('the-one-key')).toEqual(publication);
    await expect(publish()).rejects.toMatchObject({ code: 'publication.published_already' });
    expect(await readPublications(bench.database.dataSource, bench.district.orgs.district.id)).toHaveLength(
      1,
    );
  });

  it('is one snapshot also where two people publish at once', async () => {
    await rated();
    bench.clock.advance(31 * DAY_MS);
    const results = await Promise.allSettled([publish(), publish()]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is not published before it has ended, nor while steps wait to be counted', async () => {
    await rated();
    await expect(publish()).rejects.toMatchObject({ code: 'publication.still_running' });
    bench.clock.advance(31 * DAY_MS);
    await bench.receive();
    await bench.query(`UPDATE metric_queue SET queued_at = now() - interval '5 minutes'`);
    await expect(publish()).rejects.toMatchObject({ code: 'publication.not_counted_yet' });
  });
});
