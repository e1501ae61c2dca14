import type { ReactNode } from 'react';
import type { CappedCount } from '../feed/read-feed';
import { CountingNumber } from './counting-number';

interface NumberCardProps {
  readonly label: string;
  readonly value: CappedCount;
  readonly unit: string;
  /** What the number is held against, in words. */
  readonly note: ReactNode;
  /** How it looks: nothing is said by the colour alone. */
  readonly tone?: 'calm' | 'alarm' | 'whistle';
}

/** One large number with its name. */
export function NumberCard({ label, value, unit, note, tone = 'calm' }: NumberCardProps) {
  return (
    <div className={`number number-${tone}`}>
      <dt>{label}</dt>
      <dd>
        <span className="number-value">
          <CountingNumber value={value.count} />
          {value.capped && '+'}
          <span className="number-unit">{unit}</span>
        </span>
        <span className="number-note">{note}</span>
      </dd>
    </div>
  );
}
