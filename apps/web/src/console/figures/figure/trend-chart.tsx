import { Chart, type ChartOption } from '../../../charts/chart';
import { PageState } from '../../shell/page-state';
import type { FigureAddress } from '../figure-address';
import { useTrend, type Metric } from '../use-figures';

const HUNDRED = 100;

interface TrendChartProps {
  readonly metric: Metric;
  readonly address: FigureAddress;
  /** Called with the key of the period that was clicked. */
  open(period: string): void;
}

/** A figure over the last twelve periods, as a line and as words. */
export function TrendChart({ metric, address, open }: TrendChartProps) {
  const trend = useTrend(metric.code, address);
  const scale = metric.unit === 'percent' ? HUNDRED : 1;
  return (
    <PageState of={trend}>
      {({ points }) => {
        const option: ChartOption = {
          grid: { left: 56, right: 16, top: 16, bottom: 32 },
          tooltip: { trigger: 'axis', renderMode: 'richText' },
          xAxis: { type: 'category', data: points.map(({ period }) => period) },
          yAxis: { type: 'value', scale: true },
          series: [
            {
              type: 'line',
              name: metric.name,
              color: '#1554ad',
              data: points.map(({ value }) =>
                value === null ? '-' : Number((value * scale).toFixed(metric.decimals)),
              ),
            },
          ],
        };
        const label = `${metric.name}:${points.map(({ period, shown }) => `${period} ${shown}`).join(',')}`;
        const pick = (index: number) => {
          const point = points[index];
          if (point) open(point.period);
        };
        return <Chart option={option} height={240} label={label} onPick={pick} />;
      }}
    </PageState>
  );
}
