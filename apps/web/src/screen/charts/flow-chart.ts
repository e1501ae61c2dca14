import type { ScreenChartOption } from './screen-chart';

/** Received and closed, in this order wherever both stand. */
export const FLOW_WORDS = { received: '受理', closed: '办结' } as const;

const RECEIVED = '#38bdf8';
const CLOSED = '#34d399';
const WORDS = '#b6c9e6';
const LINES = 'rgba(120, 160, 220, 0.18)';

/** Sizes in rem. */
const TEXT = 0.85;
const LEGEND = 1;

interface FlowChart {
  readonly at: readonly string[];
  readonly received: readonly number[];
  readonly closed: readonly number[];
  readonly kind: 'bar' | 'line';
  /** Pixels a rem. */
  readonly scale: number;
}

/** What came and what went, side by side over time. */
export function flowChart({ at, received, closed, kind, scale }: FlowChart): ScreenChartOption {
  const fontSize = TEXT * scale;
  const axis = {
    axisLabel: { color: WORDS, fontSize },
    axisLine: { lineStyle: { color: LINES, width: 1 } },
    axisTick: { show: false },
  };
  const look = (color: string) =>
    kind === 'bar'
      ? { type: 'bar' as const, itemStyle: { color, borderRadius: 2 }, barMaxWidth: scale }
      : {
          type: 'line' as const,
          smooth: true,
          symbolSize: scale / 2,
          lineStyle: { color, width: scale / 6 },
          itemStyle: { color },
          areaStyle: { color, opacity: 0.14 },
        };
  return {
    // A canvas inherits no font: a family that it does not know would make every size the smallest.
    textStyle: { fontFamily: 'sans-serif' },
    grid: { left: 3 * scale, right: scale, top: 2.2 * scale, bottom: 2 * scale },
    legend: {
      top: 0,
      right: 0,
      icon: 'roundRect',
      itemWidth: scale,
      itemHeight: scale * 0.6,
      itemGap: scale,
      textStyle: { color: WORDS, fontSize: LEGEND * scale },
      selectedMode: false,
    },
    xAxis: { ...axis, type: 'category', data: [...at] },
    yAxis: {
      ...axis,
      type: 'value',
      minInterval: 1,
      splitNumber: 3,
      splitLine: { lineStyle: { color: LINES } },
    },
    series: [
      { ...look(RECEIVED), name: FLOW_WORDS.received, data: [...received] },
      { ...look(CLOSED), name: FLOW_WORDS.closed, data: [...closed] },
    ],
  };
}
