import { MetricBook } from '@suqiu/policy';
import { MetricProjector, type Cell } from '../src/index';
import { openWhistleBench, type WhistleBench } from './whistle-bench';

describe('figures that follow whistles', () => {
  let bench: WhistleBench;

  beforeAll(async () => {
    bench = await openWhistleBench();
  });
  afterAll(() => bench.close());

  const countAll = async (): Promise<void> => {
    const projector = new MetricProjector(bench.database.dataSource, MetricBook.load(), bench.clock);
    while (((await projector.project(100))?.rows ?? 1) > 0);
  };
  const countsOf = async (unit: string, axis = 'handler'): Promise<Cell['counts']> => {
    const [cell] = await bench.query<Cell>(
      `SELECT counts FROM metric_cells WHERE scheme = 'calendar_month' AND axis = $1 AND unit = $2`,
      [axis, unit],
    );
    return cell?.counts ?? {};
  };
  const queued = async (id: string): Promise<number> =>
    (await bench.query('SELECT 1 FROM metric_queue WHERE subject_id = $1', [id])).length;

  it('count for the street that blew and for each department, and lie in that street', async () => {
    const { cuizhu, district, housing, urban } = bench.district.orgs;
    const id = await bench.blown();
    await bench.give(id, bench.staff('housing', 'department_liaison'), { type: 'accept' });
    await countAll();
    expect(await countsOf(cuizhu.id)).toMatchObject({ whistle_blown: [1, 1, 0, 0] });
    expect(await countsOf(housing.id)).toMatchObject({ whistled: [1, 1, 0, 0], answered: [1, 1, 0, 0] });
    expect(await countsOf(urban.id)).toMatchObject({ whistled: [1, 1, 0, 0] });
    expect((await countsOf(urban.id)).answered).toBeUndefined();
    expect(await countsOf(district.id)).toMatchObject({ whistled: [2, 2, 0, 0] });
    expect(await countsOf(cuizhu.id, 'place')).toMatchObject({ whistled: [2, 2, 0, 0] });
  });

  it('look again at the earlier whistle with every step of a later one for the same matter', async () => {
    const earlier = await bench.blown();
    const again = await bench.blown();
    await countAll();
    await bench.query('UPDATE whistles SET rewhistle_of_id = $2 WHERE id = $1', [again, earlier]);
    const liaison = bench.staff('housing', 'department_liaison');
    await bench.give(again, liaison, { type: 'accept' });
    expect([await queued(again), await queued(earlier)]).toEqual([1, 1]);
  });
});
