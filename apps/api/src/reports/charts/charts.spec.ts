import { barChart } from './bar-chart';
import { trendLine } from './trend-line';

describe('charts', () => {
  it('give a unit without a value a name and a dash, but no bar', () => {
    const { text } = barChart('综合成绩', [
      { name: '竹园社区', value: 90.1, shown: '90.1', marked: true },
      { name: '清河社区', value: null, shown: '–', marked: false },
    ]);
    expect(text).toContain('清河社区</text>');
    expect(text).toContain('width="0.0"');
    expect(text).toContain('>–</text>');
  });

  it('break the line where a period has no value', () => {
    const points = [0.9, null, 0.8, 0.7].map((value, index) => ({ period: `2026-0${index + 1}`, value }));
    const { text } = trendLine(points, { label: '满意率', written: (value) => `${value * 100}%` });
    const [, path = ''] = /path d="([^"]+)"/.exec(text) ?? [];
    expect([path.match(/M/g)?.length, path.match(/L/g)?.length]).toEqual([2, 1]);
    expect(text.match(/<circle/g)).toHaveLength(3);
  });

  it('say so in words where there is nothing to draw', () => {
    const { text } = trendLine([{ period: '2026-01', value: null }], { label: '满意率', written: String });
    expect(text).toBe('<p class="none">满意率:所列周期均无数据。</p>');
  });

  it('need neither style nor script', () => {
    const { text } = barChart('<b>', [{ name: '<script>', value: 1, shown: '1', marked: false }]);
    expect(text).not.toMatch(/style=|<script|<b>/);
  });
});
