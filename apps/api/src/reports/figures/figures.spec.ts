import type { CountsBySet, Metric } from '@suqiu/domain';
import { MetricBook } from '@suqiu/policy';
import { formulaText } from './formula-text';
import { keyFigure } from './key-figure';
import { unitTable } from './unit-table';

const { metrics } = MetricBook.load().byVersion(1);
const metricOf = (code: string): Metric => {
  const metric = metrics.find((each) => each.code === code);
  if (!metric) throw new Error(`there is no figure ${code}`);
  return metric;
};
const rated = (valid: number, solved: number, excluded = 0) => {
  const counts: CountsBySet = {
    valid_callback: [valid, valid, excluded, excluded],
    solved: [solved, solved, 0, 0],
  };
  return { counts };
};
const none = { counts: {} };

describe('a figure of a report', () => {
  const solved = metricOf('solved_rate');

  it('stands beside the period before and the year before, and among its kind', () => {
    const present = rated(10, 8);
    const figure = keyFigure(solved, {
      present,
      previous: rated(10, 9),
      yearBefore: rated(10, 7),
      peers: [present, rated(10, 9), none],
    });
    expect(figure).toMatchObject({
      shown: '80.00%',
      parts: '8/10',
      previous: { shown: '90.00%', change: '-10.00个百分点', trend: 'worse' },
      yearBefore: { shown: '70.00%', change: '+10.00个百分点', trend: 'better' },
      rank: '2/2',
    });
  });

  it('has neither value nor rank nor change where nobody answered', () => {
    const peers = [none, rated(10, 9)];
    const figure = keyFigure(solved, { present: none, previous: rated(1, 1), yearBefore: none, peers });
    expect(figure).toMatchObject({ shown: '–', rank: null, previous: { change: '–', trend: 'none' } });
  });

  it('says of fewer late cases that it is better', () => {
    const late = (overdue: number) => ({
      counts: { due: [10, 10, 0, 0], overdue: [overdue, overdue, 0, 0] } satisfies CountsBySet,
    });
    const figure = keyFigure(metricOf('overdue_rate'), {
      present: late(1),
      previous: late(2),
      yearBefore: late(1),
      peers: [late(1)],
    });
    expect([figure.previous.trend, figure.yearBefore.trend]).toEqual(['better', 'same']);
  });
});

describe('a table of units', () => {
  it('leaves out what was excluded and says how the last row was made', () => {
    const columns = {
      sets: [{ set: 'valid_callback', name: '有效回访' } as const],
      metrics: [metricOf('solved_rate')],
    };
    const units = [
      { name: '竹园', material: rated(10, 8) },
      { name: '清河', material: rated(3, 1, 1) },
      { name: '望江', material: none },
    ];
    const { rows, note } = unitTable('回访结果', units, columns);
    expect(rows.map(({ values }) => values)).toEqual([
      ['10', '80.00%'],
      ['2', '50.00%'],
      ['0', '–'],
      ['12', '65.00%'],
    ]);
    expect(note).toBe('合计行:解决率为各单位的平均,其余按件数之和重新计算。');
  });
});

describe('the formula page', () => {
  it.each([
    ['satisfied_rate', '(满意 + 0.9 × 基本满意) ÷ 有效回访'],
    ['closed_count', '结案(件)'],
    ['handling_time_mean', '处置时长之和 ÷ 件数'],
    ['handling_time_p90', '处置时长由短到长排列,第 90% 位的值'],
    ['on_account_stock', '周期末仍处于“挂账中”的件数'],
    ['composite_score', '100 × (0.1 × 响应率 + 0.4 × 满意率 + 0.5 × 解决率)'],
  ])('writes %s as it is computed', (code, text) => {
    expect(formulaText(metricOf(code))).toBe(text);
  });
});
