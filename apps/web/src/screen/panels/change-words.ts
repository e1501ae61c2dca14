import type { ScreenFigure } from '../feed/read-feed';

const HUNDRED = 100;
const DECIMALS = 2;

/** How far a figure is from that of another period: up, down or as it was; in percentage points where it is a share. */
export function changeWords({ unit }: Pick<ScreenFigure, 'unit'>, difference: number | null): string {
  if (difference === null) return '–';
  if (difference === 0) return '持平';
  const points = Math.abs(unit === 'percent' ? difference * HUNDRED : difference);
  const side = difference > 0 ? '▲ 升' : '▼ 降';
  return `${side} ${Number(points.toFixed(DECIMALS))}`;
}
