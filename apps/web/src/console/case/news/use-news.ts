import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { followFeed } from '../../live/feed';
import { readTimeline, type TimelineEvent } from '../use-case';

/** What happened to a case since the version that is on the page; oldest first. */
export function useNews(caseNo: string, seq: number): readonly TimelineEvent[] {
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: ['case', caseNo, 'since', seq],
    queryFn: () => readTimeline(caseNo, seq),
    initialData: [],
    // What is on the page was read just now.
    initialDataUpdatedAt: () => Date.now(),
  });
  useEffect(() => {
    const look = () => void client.invalidateQueries({ queryKey: ['case', caseNo, 'since', seq] });
    return followFeed((news) => {
      if (news.kind === 'refresh' || (news.kind === 'case' && news.caseNo === caseNo && news.seq > seq))
        look();
    });
  }, [client, caseNo, seq]);
  return data;
}
