import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { followFeed } from './feed';
import type { FeedNews } from './feed-events';

/** Of many steps in a row only so often is anything read again. */
const GATHER_MS = 2_000;

/** Reads again what the feed says has changed: `keysOf` names it, each by the first part of its key. */
export function useLiveQueries(actingRole: string, keysOf: (news: FeedNews) => readonly string[]): void {
  const client = useQueryClient();
  useEffect(() => {
    const changed = new Set<string>();
    let timer: number | undefined;
    const readAgain = () => {
      timer = undefined;
      for (const key of changed) void client.invalidateQueries({ queryKey: [key] });
      changed.clear();
    };
    const stop = followFeed((news) => {
      for (const key of keysOf(news)) changed.add(key);
      if (changed.size > 0) timer ??= window.setTimeout(readAgain, GATHER_MS);
    });
    return () => {
      stop();
      window.clearTimeout(timer);
    };
    // Each role has a feed of its own.
  }, [client, actingRole, keysOf]);
}
