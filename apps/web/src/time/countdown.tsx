import { countdownNow, type CountdownReading } from './countdown-text';
import { localMinute } from './dates';
import { useTicking } from './ticks';
import './countdown.css';

interface CountdownProps {
  /** As the API told it. */
  readonly of: CountdownReading & { readonly clockLabel: string };
  /** When the page read it, on the page's own clock. */
  readonly readAt: number;
}

/** What is left of the clock that presses most, counting on by itself. */
export function Countdown({ of, readAt }: CountdownProps) {
  const text = useTicking((now) => countdownNow(of, now - readAt).text);
  const { overdue } = countdownNow(of, Date.now() - readAt);
  const due = of.dueAt === null ? '' : `,${localMinute(of.dueAt)} 到期`;
  return (
    <span className={overdue ? 'countdown countdown-overdue' : 'countdown'} title={`${of.clockLabel}${due}`}>
      {text}
    </span>
  );
}
