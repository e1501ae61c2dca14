import type { Light } from '../../words/lights';

interface BarProps {
  readonly label: string;
  readonly value: string;
  /** How long it is, from 0 to 1. */
  readonly share: number;
  readonly tone: Light | 'plain' | 'first';
  /** What stands before the label, such as a rank. */
  readonly lead?: string;
  /** What stands behind the value. */
  readonly more?: string;
}

/** One row of a list: name, bar, number. */
export function Bar({ label, value, share, tone, lead, more }: BarProps) {
  return (
    <li className={`bar bar-${tone}`}>
      {lead && <span className="bar-lead">{lead}</span>}
      <span className="bar-label">{label}</span>
      <span className="bar-track" aria-hidden="true">
        <span className="bar-fill" style={{ transform: `scaleX(${share})` }} />
      </span>
      <span className="bar-value">{value}</span>
      {more && <span className="bar-more">{more}</span>}
    </li>
  );
}
