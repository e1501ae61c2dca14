import { evaluate, periodOf, type Actor, type MetricSet, type Satisfaction } from '@suqiu/domain';
import { uuidV7 } from '@suqiu/entities';
import { MetricAxis, MetricProjector, publish, readMaterials, type Cell } from '../src/index';
import { actorIn, openMetricBench, type Deed, type MetricBench } from './metric-bench';

const MONTH = 'calendar_month';
const RESIDENT: Actor = { kind: 'resident' };

describe('figures that follow what is recorded', () => {
  let bench: MetricBench;
  let clerk: Actor;
  let dispatcher: Actor;

  beforeEach(async () => {
    bench = await openMetricBench();
    clerk = actorIn(bench.district, 'zhuyuan', 'community_clerk');
    dispatcher = actorIn(bench.district, 'cuizhu', 'street_dispatcher');
  });
  afterEach(() => bench.close());

  const words = (id: string) => bench.ledger.saveText(id, 'submit_result', '已处理');
  const answer = (satisfaction: Satisfaction): Deed => [
    RESIDENT,
    { type: 'answer_review', answer: { solved: 'solved', satisfaction }, textId: null },
  ];
  /** From the receipt to the resident's verdict. */
  async function handled(satisfaction: Satisfaction): Promise<string> {
    const { id } = await bench.receive();
    await bench.live(id, [
      [clerk, { type: 'sign' }],
      [clerk, { type: 'record_contact', channel: 'visit', textId: null }],
      [clerk, { type: 'submit_result', outcome: 'done', textId: await words(id), toldBy: 'visit' }],
      [dispatcher, { type: 'review_result', approved: true, textId: null }],
      answer(satisfaction),
    ]);
    return id;
  }

  const cell = async (unit: string, axis = 'handler'): Promise<Cell['counts']> => {
    const all = await bench.cells();
    return (
      all.find((each) => each.scheme === MONTH && each.axis === axis && each.unit === unit)?.counts ?? {}
    );
  };
  const n = (counts: Cell['counts'], set: MetricSet) => counts[set]?.[0] ?? 0;

  it('hold a whole life, for its handler and everybody above, and where it lies', async () => {
    const { orgs } = bench.district;
    await handled('satisfied');
    await bench.count();
    for (const org of [orgs.zhuyuan, orgs.cuizhu, orgs.district]) {
      const counts = await cell(org.id);
      const sets = ['first_received', 'handled', 'closed', 'valid_callback', 'contacted', 'solved'] as const;
      expect(sets.map((set) => n(counts, set))).toEqual([1, 1, 1, 1, 1, 1]);
      expect(await cell(org.id, 'place')).toMatchObject({ satisfied: [1, 1, 0, 0] });
    }
    expect(await cell(`${orgs.cuizhu.id}/lift`, 'category')).toMatchObject({ satisfied: [1, 1, 0, 0] });
    expect(await cell(orgs.donghu.id)).toEqual({});
    expect(await bench.cells()).toEqual(await bench.added());
  });

  it('are the same however often a case is counted', async () => {
    const id = await handled('satisfied');
    await bench.count();
    const once = await bench.cells();
    await bench.query(
      `INSERT INTO metric_queue (subject_kind, subject_id) VALUES ('case', $1), ('case', $1)`,
      [id],
    );
    expect(await bench.count()).toBe(0);
    expect(await bench.cells()).toEqual(once);
  });

  it('are the same whether a case is counted after every step or once at its end', async () => {
    const steps = await bench.receive();
    await bench.count();
    for (const deed of [
      [clerk, { type: 'sign' }],
      [clerk, { type: 'submit_result', outcome: 'done', textId: await words(steps.id), toldBy: 'visit' }],
      [dispatcher, { type: 'review_result', approved: true, textId: null }],
      answer('dissatisfied'),
    ] satisfies Deed[]) {
      await bench.live(steps.id, [deed]);
      await bench.count();
    }
    const followed = await bench.cells();
    await bench.query('TRUNCATE metric_facts, metric_cells');
    await bench.query(
      `INSERT INTO metric_queue (subject_kind, subject_id) SELECT 'case', id FROM grievances`,
    );
    await bench.count();
    expect(await bench.cells()).toEqual(followed);
  });

  it('let one projector count at a time, and nothing is counted twice', async () => {
    const ids = await Promise.all([...Array(12).keys()].map(() => bench.receive()));
    const { dataSource } = bench.database;
    const projectors = [1, 2, 3].map(() => new MetricProjector(dataSource, bench.book, bench.clock));
    const outcomes = await Promise.all(projectors.flatMap((each) => [1, 2, 3].map(() => each.project(4))));
    expect(outcomes.some((outcome) => outcome !== null && outcome.rows > 0)).toBe(true);
    await bench.count();
    expect(n(await cell(bench.district.orgs.district.id), 'first_received')).toBe(ids.length);
    expect(await bench.cells()).toEqual(await bench.added());
  });

  it('keep what was taken from the queue when counting fails', async () => {
    await bench.receive();
    await bench.query('ALTER TABLE metric_cells RENAME TO metric_cells_away');
    await expect(bench.projector.project(10)).rejects.toThrow('metric_cells');
    await bench.query('ALTER TABLE metric_cells_away RENAME TO metric_cells');
    expect(await bench.query('SELECT 1 FROM metric_facts')).toEqual([]);
    await bench.count();
    expect(n(await cell(bench.district.orgs.district.id), 'registered')).toBe(1);
  });

  it('have no value for a unit that nobody rated', async () => {
    await handled('satisfied');
    await bench.count();
    const { district, zhuyuan, shiniuyan } = bench.district.orgs;
    const scheme = bench.book.scheme(MONTH);
    const period = periodOf(scheme, bench.clock());
    const { metrics } = bench.book.inForce(`${period}-01`);
    const units = [zhuyuan.id, shiniuyan.id];
    const asked = {
      scheme,
      periods: [period],
      axis: MetricAxis.handler,
      units,
      districtId: district.id,
      metrics,
    };
    const alone = { ancestorIds: () => [] };
    const materials = await readMaterials(bench.database.dataSource, asked, alone);
    const satisfied = metrics.find(({ code }) => code === 'satisfied_rate')!;
    const valueOf = (unit: string) => evaluate(satisfied, materials(period, unit)).value;
    expect([valueOf(zhuyuan.id), valueOf(shiniuyan.id)]).toEqual([1, null]);
  });

  it('restate a published period when a resident rates anew, with the reason beside what was published', async () => {
    const { district, zhuyuan } = bench.district.orgs;
    const id = await handled('dissatisfied');
    await bench.count();
    const periods = await bench.query<{ scheme: string; period: string }>(
      'SELECT DISTINCT scheme, period FROM metric_cells',
    );
    const { staffId } = bench.district.staffOf('district', 'district_supervisor');
    for (const { scheme, period } of periods) {
      await publish(bench.database.dataSource, {
        id: uuidV7(bench.clock()),
        scheme,
        period,
        districtId: district.id,
        catalogueVersion: 'figures@1',
        publishedAt: bench.clock(),
        publishedBy: staffId,
        values: {},
      });
    }
    await bench.live(id, [
      [clerk, { type: 'submit_result', outcome: 'done', textId: await words(id), toldBy: 'visit' }],
      [dispatcher, { type: 'review_result', approved: true, textId: null }],
      answer('very_satisfied'),
    ]);
    await bench.count();
    expect(await cell(zhuyuan.id)).toMatchObject({ valid_callback: [1, 1, 0, 0], satisfied: [1, 1, 0, 0] });
    const changes = await bench.query<{ set_code: string; delta: number; why: string }>(
      `SELECT set_code, delta, why FROM metric_changes WHERE scheme = $1 AND set_code = 'satisfied'`,
      [MONTH],
    );
    expect(changes).toEqual([{ set_code: 'satisfied', delta: 1, why: 'review_answered' }]);
  });
});
