import { useTicking } from '../../time/ticks';

const ZONE = 'Asia/Shanghai';
const TIME = new Intl.DateTimeFormat('zh-CN', {
  timeZone: ZONE,
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});
const DATE = new Intl.DateTimeFormat('zh-CN', {
  timeZone: ZONE,
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  weekday: 'long',
});

/** An instant as `HH:mm:ss`. */
export function clockTime(instant: number | string): string {
  return TIME.format(new Date(instant));
}

/** The date and time of China. */
export function Clock() {
  const time = useTicking(clockTime);
  const date = useTicking((now) => DATE.format(now));
  return (
    <p className="clock">
      <span className="clock-date">{date}</span>
      <span className="clock-time">{time}</span>
    </p>
  );
}
