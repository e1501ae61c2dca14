import type { ScreenFeed } from '../feed/read-feed';
import { Clock } from './clock';
import { ConnectionState } from './connection-state';

interface ScreenHeaderProps {
  readonly feed: ScreenFeed;
  readonly readAt: number;
  readonly failing: boolean;
}

/** Whose screen it is, of when, and what time it is. */
export function ScreenHeader({ feed, readAt, failing }: ScreenHeaderProps) {
  return (
    <header className="screen-header">
      <div className="screen-side">
        <p className="screen-unit">{feed.organisation.name}</p>
        <ConnectionState feed={feed} readAt={readAt} failing={failing} />
      </div>
      <h1>{feed.name}</h1>
      <Clock />
    </header>
  );
}
