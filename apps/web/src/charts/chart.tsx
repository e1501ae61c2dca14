import { useEffect, useRef } from 'react';
import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use as install, type ComposeOption, type EChartsType } from 'echarts/core';
import type { BarSeriesOption, LineSeriesOption } from 'echarts/charts';
import type { GridComponentOption, LegendComponentOption, TooltipComponentOption } from 'echarts/components';
import { CanvasRenderer } from 'echarts/renderers';

install([
  BarChart,
  LineChart,
  AriaComponent,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  CanvasRenderer,
]);

/** What a chart may be made of; nothing else is bundled. */
export type ChartOption = ComposeOption<
  BarSeriesOption | LineSeriesOption | GridComponentOption | LegendComponentOption | TooltipComponentOption
>;

interface ChartProps {
  readonly option: ChartOption;
  /** What the chart shows, for those who do not see it; the figures themselves stand in a table beside it. */
  readonly label: string;
  readonly height: number;
  readonly dark?: boolean;
  /** Called with the index of a bar or point that was clicked. */
  readonly onPick?: (index: number) => void;
}

/** A chart that follows the width of its place. Its tooltips are drawn, not written as HTML: no style is inlined. */
export function Chart({ option, label, height, dark = false, onPick }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(null);
  const pick = useRef(onPick);
  useEffect(() => {
    pick.current = onPick;
  });

  useEffect(() => {
    if (!place.current) return undefined;
    const drawn = init(place.current, dark ? 'dark' : undefined);
    chart.current = drawn;
    drawn.on('click', ({ dataIndex }) => pick.current?.(dataIndex));
    const watcher = new ResizeObserver(() => drawn.resize());
    watcher.observe(place.current);
    return () => {
      watcher.disconnect();
      drawn.dispose();
    };
  }, [dark]);
  useEffect(() => {
    const animation = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    chart.current?.setOption({ animation, backgroundColor: 'transparent', ...option }, { notMerge: true });
  }, [option, dark]);
  return <div ref={place} role="img" aria-label={label} style={{ height }} />;
}
