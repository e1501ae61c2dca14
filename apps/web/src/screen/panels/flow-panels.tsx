import { useMemo } from 'react';
import { flowChart, FLOW_WORDS } from '../charts/flow-chart';
import { ScreenChart } from '../charts/screen-chart';
import { useScreenScale } from '../charts/screen-scale';
import type { ScreenFlow } from '../feed/read-feed';
import { Panel } from '../shell/panel';

const HOURS_A_DAY = 24;
const HOURS = Array.from({ length: HOURS_A_DAY }, (_, hour) => `${hour}时`);

interface FlowProps {
  readonly flow: ScreenFlow;
}

/** Today by the hour; the hours to come are left free. */
export function HoursPanel({ flow }: FlowProps) {
  const scale = useScreenScale();
  const { hours, today } = flow;
  const option = useMemo(
    () =>
      flowChart({
        at: HOURS,
        received: hours.map(({ received }) => received),
        closed: hours.map(({ closed }) => closed),
        kind: 'bar',
        scale,
      }),
    [hours, scale],
  );
  return (
    <Panel name="hours" title="今日受理与办结" note="辖区内,按小时">
      <ScreenChart option={option} label={`今日每小时的受理与办结;${inWords(today)}`} />
    </Panel>
  );
}

/** The last two weeks by the day. */
export function DaysPanel({ flow }: FlowProps) {
  const scale = useScreenScale();
  const { days } = flow;
  const option = useMemo(
    () =>
      flowChart({
        at: days.map(({ date }) => dayOf(date)),
        received: days.map(({ received }) => received),
        closed: days.map(({ closed }) => closed),
        kind: 'line',
        scale,
      }),
    [days, scale],
  );
  const words = days.map((day) => `${dayOf(day.date)}${inWords(day)}`).join(';');
  return (
    <Panel name="days" title="近两周受理与办结" note="辖区内,按日;末日为今日">
      <ScreenChart option={option} label={`近两周每日的受理与办结:${words}`} />
    </Panel>
  );
}

function inWords({ received, closed }: { readonly received: number; readonly closed: number }): string {
  return `${FLOW_WORDS.received}${received}件,${FLOW_WORDS.closed}${closed}件`;
}

/** `2026-11-23` as `11-23`. */
function dayOf(date: string): string {
  return date.slice('2026-'.length);
}
