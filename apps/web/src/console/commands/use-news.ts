import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { followFeed } from '../live/feed';
import type { PastEvent, SubjectKind } from './subject';

/** What happened to a case or a whistle since the version that is on the page; oldest first. */
export function useNews(kind: SubjectKind, no: string, seq: number): readonly PastEvent[] {
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: [kind.queryKey, no, 'since', seq],
    queryFn: () => kind.since(no, seq),
    initialData: [] as readonly PastEvent[],
    // What is on the page was read just now.
    initialDataUpdatedAt: () => Date.now(),
  });
  useEffect(() => {
    const look = () => void client.invalidateQueries({ queryKey: [kind.queryKey, no, 'since', seq] });
    return followFeed((news) => {
      // Of whistles the feed tells no numbers.
      const other = news.kind === 'case' && (news.caseNo !== no || news.seq <= seq);
      if (news.kind === 'refresh' || (news.kind === kind.queryKey && !other)) look();
    });
  }, [client, kind, no, seq]);
  return data;
}
