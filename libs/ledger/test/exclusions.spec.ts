import type { Actor, MetricSet, Satisfaction } from '@suqiu/domain';
import { uuidV7 } from '@suqiu/entities';
import { MetricApplications, publish } from '../src/index';
import { actorIn, openMetricBench, type MetricBench } from './metric-bench';
import { REVIEW_RULES } from './review-rules';

describe('an exclusion in the figures', () => {
  let bench: MetricBench;
  let applications: MetricApplications;
  let keys = 0;

  beforeEach(async () => {
    bench = await openMetricBench();
    applications = new MetricApplications(bench.database.dataSource, bench.clock);
  });
  afterEach(() => bench.close());

  const once = () => ({ scope: 'test', key: `key-${(keys += 1)}`, requestHash: 'same' });
  const reviewer = (...post: Parameters<typeof bench.district.staffOf>) => {
    const { staffId, role, orgId } = bench.district.staffOf(...post);
    return { staffId, role, orgId };
  };
  const ref = (org: 'zhuyuan' | 'cuizhu' | 'district') => {
    const { id, level, kind } = bench.district.orgs[org];
    return { id, level, kind };
  };

  async function rated(satisfaction: Satisfaction) {
    const clerk = actorIn(bench.district, 'zhuyuan', 'community_clerk');
    const dispatcher = actorIn(bench.district, 'cuizhu', 'street_dispatcher');
    const resident: Actor = { kind: 'resident' };
    const receipt = await bench.receive();
    const textId = await bench.ledger.saveText(receipt.id, 'submit_result', '已处理');
    await bench.live(receipt.id, [
      [clerk, { type: 'sign' }],
      [clerk, { type: 'submit_result', outcome: 'done', textId, toldBy: 'visit' }],
      [dispatcher, { type: 'review_result', approved: true, textId: null }],
      [resident, { type: 'answer_review', answer: { solved: 'unsolved', satisfaction }, textId: null }],
    ]);
    return receipt;
  }

  async function granted({ id, caseNo }: { id: string; caseNo: string }): Promise<string> {
    const made = await applications.apply({
      once: once(),
      draft: {
        kind: 'exclusion',
        reviewed: { kind: 'case', id, partOrgId: null },
        family: 'three_rates',
        disputed: null,
        ground: 'over_scope',
      },
      subjectNo: caseNo,
      context: {
        by: reviewer('zhuyuan', 'community_clerk'),
        unit: ref('zhuyuan'),
        above: [ref('cuizhu'), ref('district')],
        complainedOrgId: null,
        rules: REVIEW_RULES,
        countsForUnit: true,
        familiesOfFigure: [],
        periodEndsAt: null,
      },
      words: '超出范围',
    });
    const steps = [
      ['street', reviewer('cuizhu', 'street_leader')],
      ['district', reviewer('district', 'district_supervisor')],
    ] as const;
    for (const [step, by] of steps) {
      const command = { type: 'decide', step, agrees: true } as const;
      await applications.step({ once: once(), id: made.id, command, by, rules: REVIEW_RULES, words: '同意' });
    }
    return made.id;
  }

  const counted = async (set: MetricSet): Promise<unknown> => {
    await bench.count();
    const { id } = bench.district.orgs.zhuyuan;
    const cells = await bench.cells();
    return cells.find(
      ({ scheme, axis, unit }) => scheme === 'calendar_month' && axis === 'handler' && unit === id,
    )?.counts[set];
  };

  it('leaves the sets of its family and no others, and comes back when it is revoked', async () => {
    const id = await granted(await rated('dissatisfied'));
    expect([await counted('valid_callback'), await counted('handled')]).toEqual([
      [1, 1, 1, 1],
      [1, 1, 0, 0],
    ]);
    await applications.step({
      once: once(),
      id,
      command: { type: 'revoke' },
      by: reviewer('district', 'district_supervisor'),
      rules: REVIEW_RULES,
      words: '新证据',
    });
    expect(await counted('valid_callback')).toEqual([1, 1, 0, 0]);
    expect(await bench.cells()).toEqual(await bench.added());
  });

  it('restates a published period with the exclusion as its reason', async () => {
    const receipt = await rated('dissatisfied');
    await bench.count();
    const [month] = await bench.query<{ period: string }>(
      `SELECT DISTINCT period FROM metric_cells WHERE scheme = 'calendar_month'`,
    );
    await publish(bench.database.dataSource, {
      id: uuidV7(bench.clock()),
      scheme: 'calendar_month',
      period: month!.period,
      districtId: bench.district.orgs.district.id,
      catalogueVersion: 'figures@1',
      publishedAt: bench.clock(),
      publishedBy: bench.district.staffOf('district', 'district_supervisor').staffId,
      values: {},
    });
    await granted(receipt);
    await bench.count();
    const changes = await bench.query(
      `SELECT set_code, delta, excluded, why FROM metric_changes WHERE set_code = 'valid_callback' ORDER BY id`,
    );
    expect(changes).toEqual([
      { set_code: 'valid_callback', delta: -1, excluded: false, why: 'exclusion' },
      { set_code: 'valid_callback', delta: 1, excluded: true, why: 'exclusion' },
    ]);
  });
});
