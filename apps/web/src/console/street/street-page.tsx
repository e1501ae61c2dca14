import { useQuery } from '@tanstack/react-query';
import { Badge, Flex, Tabs, Typography } from 'antd';
import { useSearchParams } from 'react-router';
import { api, dataOf } from '../../api/client';
import { localMinute } from '../../time/dates';
import { PageState } from '../shell/page-state';
import { BoardGroupList } from './board-group-list';
import './street.css';

const RENEW_EVERY_MS = 30_000;

/** What a street office has before it: petitions that came up, what waits for its word, calls to make, whistles. */
export function StreetPage() {
  const [search, setSearch] = useSearchParams();
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
            <Tabs
              activeKey={search.get('group') ?? groups[0]?.code ?? ''}
              onChange={(group) => setSearch({ group })}
              items={groups.map((group) => ({
                key: group.code,
                label: (
                  <Flex gap="small" align="center">
                    {group.label}
                    <Badge
                      count={group.count}
                      overflowCount={9999}
                      showZero
                      color={group.count > 0 ? '#c1272d' : '#5a6472'}
                    />
                  </Flex>
                ),
                children: <BoardGroupList group={group} />,
              }))}
            />
            <p>
              {organisation?.name},截至 {localMinute(asOf)}
            </p>
          </>
        )}
      </PageState>
    </>
  );
}
