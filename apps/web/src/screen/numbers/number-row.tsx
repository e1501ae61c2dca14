import type { CappedCount, ScreenFeed } from '../feed/read-feed';
import { NumberCard } from './number-card';

const exactly = (count: number): CappedCount => ({ count, capped: false });

/** The numbers that are read first. */
export function NumberRow({ feed }: { readonly feed: ScreenFeed }) {
  const { flow, cases, whistles, escalated } = feed;
  const overdue = cases.lights.find(({ light }) => light === 'red') ?? exactly(0);
  const soon = cases.lights.filter(({ light }) => light === 'orange' || light === 'yellow');
  const soonCount = soon.reduce((sum, { count }) => sum + count, 0);
  return (
    <dl className="numbers" aria-label="总览">
      <NumberCard
        label="今日受理"
        value={exactly(flow.today.received)}
        unit="件"
        note={`昨日全天 ${flow.yesterday.received} 件`}
      />
      <NumberCard
        label="今日办结"
        value={exactly(flow.today.closed)}
        unit="件"
        note={`昨日全天 ${flow.yesterday.closed} 件`}
      />
      <NumberCard label="在办诉求" value={cases.inHand} unit="件" note={`即将到期、临期 ${soonCount} 件`} />
      <NumberCard
        label="超期未办结"
        value={overdue}
        unit="件"
        note={`督办中 ${cases.supervised.count} 件`}
        tone="alarm"
      />
      <NumberCard label="待回访" value={cases.toCallBack} unit="件" note="等待诉求人评价" />
      <NumberCard label="本月上报提级" value={exactly(escalated)} unit="次" note="社区上报街道、街道上报区" />
      <NumberCard
        label="吹哨进行中"
        value={whistles.underWay}
        unit="次"
        note={`其中有部门超期 ${whistles.late.count} 次`}
        tone="whistle"
      />
    </dl>
  );
}
