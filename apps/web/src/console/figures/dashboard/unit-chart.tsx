import { Chart, type ChartOption } from '../../../charts/chart';
import type { DashboardGroup, Metric } from '../use-figures';

const HUNDRED = 100;

interface UnitChartProps {
  readonly group: DashboardGroup;
  readonly metric: Metric;
  /** Called with the code of the unit whose bar was clicked. */
  open(organisation: string): void;
}

/** One figure of all units beside each other; a bar opens its figure. */
export function UnitChart({ group, metric, open }: UnitChartProps) {
  const units = group.rows.map(({ organisation, cells }) => ({
    ...organisation,
    value: cells.find((cell) => cell.metric === metric.code)?.value ?? null,
  }));
  const scale = metric.unit === 'percent' ? HUNDRED : 1;
  const option: ChartOption = {
    grid: { left: 48, right: 16, top: 24, bottom: 64 },
    tooltip: { trigger: 'axis', renderMode: 'richText' },
    xAxis: { type: 'category', data: units.map(({ name }) => name), axisLabel: { interval: 0, rotate: 30 } },
    yAxis: { type: 'value', axisLabel: { formatter: metric.unit === 'percent' ? '{value}%' : '{value}' } },
    series: [
      {
        type: 'bar',
        name: metric.name,
        itemStyle: { color: '#1554ad' },
        data: units.map(({ value }) =>
          value === null ? '-' : Number((value * scale).toFixed(metric.decimals)),
        ),
      },
    ],
  };
  return (
    <Chart
      option={option}
      height={280}
      label={`各单位的${metric.name};数值见下表`}
      onPick={(index) => {
        const unit = units[index];
        if (unit) open(unit.code);
      }}
    />
  );
}
