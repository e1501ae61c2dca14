import { useQuery } from '@tanstack/react-query';
import { Typography } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { api, dataOf } from '../../api/client';
import { localMinute } from '../../time/dates';
import { PageState } from '../shell/page-state';
import { BoardGroupList, type BoardGroup } from './board-group-list';
import './street.css';

const RENEW_EVERY_MS = 30_000;

/** What a street office has before it: petitions that came up, what waits for its word, calls to make, whistles. */
export function StreetPage() {
  const [search] = useSearchParams();
  const board = useQuery({
    queryKey: ['street-board'],
    queryFn: () => dataOf(api.GET('/api/v1/boards/street')),
    refetchInterval: RENEW_EVERY_MS,
  });
  return (
    <>
      <Typography.Title level={1}>街道看板</Typography.Title>
      <PageState of={board}>
        {({ groups, organisation, asOf }) => (
          <>
            <nav aria-label="看板分组" className="part-links">
              {groups.map(({ code, label, count }) => (
                <Link
                  key={code}
                  to={{ search: `?group=${code}` }}
                  className={code === shownOf(groups, search)?.code ? 'active' : ''}
                  aria-current={code === shownOf(groups, search)?.code ? 'page' : undefined}
                >
                  {label} <strong className={count > 0 ? 'board-count' : undefined}>{count}</strong>
                </Link>
              ))}
            </nav>
            <Shown group={shownOf(groups, search)} />
            <p>
              {organisation?.name},截至 {localMinute(asOf)}
            </p>
          </>
        )}
      </PageState>
    </>
  );
}

function shownOf(groups: readonly BoardGroup[], search: URLSearchParams): BoardGroup | undefined {
  return groups.find(({ code }) => code === search.get('group')) ?? groups[0];
}

function Shown({ group }: { readonly group: BoardGroup | undefined }) {
  return group && <BoardGroupList key={group.code} group={group} />;
}
