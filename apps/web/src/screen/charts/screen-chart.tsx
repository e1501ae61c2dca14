import { BarChart, LineChart } from 'echarts/charts';
import type { BarSeriesOption, LineSeriesOption } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import type { GridComponentOption, LegendComponentOption } from 'echarts/components';
import { init, use as install, type ComposeOption, type EChartsType } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useReducedMotion } from '../shell/reduced-motion';

install([BarChart, LineChart, GridComponent, LegendComponent, CanvasRenderer]);

/** What a chart of the screen may be made of; nothing else is bundled. */
export type ScreenChartOption = ComposeOption<
  BarSeriesOption | LineSeriesOption | GridComponentOption | LegendComponentOption
>;

interface ScreenChartProps {
  readonly option: ScreenChartOption;
  /** What it shows in words, for those who do not see it. */
  readonly label: string;
}

/** A chart that fills its place. It is made once and given new numbers, so that a day of them leaves nothing behind. */
export function ScreenChart({ option, label }: ScreenChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(null);
  const still = useReducedMotion();
  useEffect(() => {
    if (!place.current) return undefined;
    const drawn = init(place.current);
    chart.current = drawn;
    const watcher = new ResizeObserver(() => drawn.resize());
    watcher.observe(place.current);
    return () => {
      watcher.disconnect();
      drawn.dispose();
      chart.current = null;
    };
  }, []);
  useEffect(() => {
    chart.current?.setOption({ animation: !still, ...option });
  }, [option, still]);
  return <div ref={place} className="screen-chart" role="img" aria-label={label} />;
}
