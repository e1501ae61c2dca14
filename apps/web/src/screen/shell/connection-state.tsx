import { useTicking } from '../../time/ticks';
import { connectionAt, type Connection } from '../feed/connection';
import type { ScreenFeed } from '../feed/read-feed';
import { clockTime } from './clock';

interface ConnectionStateProps {
  readonly feed: ScreenFeed;
  readonly readAt: number;
  readonly failing: boolean;
}

const WORDS: Readonly<Record<Connection, string>> = {
  live: '实时',
  late: '数据延迟',
  lost: '连接中断,正在重试',
};

/** Whether what is shown is fresh, and of when it is. */
export function ConnectionState({ feed, readAt, failing }: ConnectionStateProps) {
  const { refreshSeconds } = feed;
  const state = useTicking((now) => connectionAt(now, { readAt, refreshSeconds, failing })) as Connection;
  return (
    <p className={`connection connection-${state}`} role="status">
      <span className="connection-dot" aria-hidden="true" />
      <span className="connection-words">{WORDS[state]}</span>
      {/* The time changes with every answer, and is not read out each time. */}
      <span aria-live="off">数据时间 {clockTime(feed.readAt)}</span>
    </p>
  );
}
