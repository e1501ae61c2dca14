import { explainInWords, type LimitUnit, type Part } from '@suqiu/domain';
import type { Understood } from './answer';

const MINUTE_MS = 60_000;

const UNIT_NAMES: Readonly<Record<LimitUnit, string>> = {
  second: '秒',
  minute: '分钟',
  urgent_hour: '小时',
  work_hour: '工作小时',
  work_day: '工作日',
  natural_day: '自然日',
};

/** The answer as a clerk reads it: one sentence, and the stretches that add up to it. Times are local. */
export function readable({ limit, explanation }: Understood): string {
  const local = (at: number): string =>
    new Date(at + explanation.zoneOffsetMinutes * MINUTE_MS).toISOString().slice(0, 19).replace('T', ' ');
  const lines = explanation.parts.map(
    (part) => `  ${local(part.from)} 至 ${local(part.to)}  ${part.name}${sum(part)}`,
  );
  return [explainInWords(explanation, [limit]), ...lines, ''].join('\n');
}

function sum({ amount }: Part): string {
  return amount === null ? '' : `  +${Number(amount.value.toFixed(2))}${UNIT_NAMES[amount.unit]}`;
}
