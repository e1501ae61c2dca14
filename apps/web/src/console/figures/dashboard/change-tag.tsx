import { Tag } from 'antd';
import type { Metric } from '../use-figures';

interface ChangeTagProps {
  readonly metric: Metric;
  readonly value: number | null;
  readonly before: number | null;
  /** 环比 or 同比. */
  readonly than: string;
}

const HUNDRED = 100;

/** How a value changed against another period, in words and by whether that is good. Nothing where either is missing. */
export function ChangeTag({ metric, value, before, than }: ChangeTagProps) {
  if (value === null || before === null) return null;
  const difference = value - before;
  const percent = metric.unit === 'percent';
  const amount = Math.abs(percent ? difference * HUNDRED : difference).toFixed(metric.decimals);
  if (Number(amount) === 0) return <Tag>{than}持平</Tag>;
  const rising = difference > 0;
  const text = `${than}${rising ? '升' : '降'}${amount}${percent ? '个百分点' : ''}`;
  if (metric.direction === 'band') return <Tag>{text}</Tag>;
  return <Tag color={rising === (metric.direction === 'higher') ? 'success' : 'error'}>{text}</Tag>;
}
