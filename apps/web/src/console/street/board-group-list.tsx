import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Empty } from 'antd';
import { api, dataOf } from '../../api/client';
import type { components } from '../../api/schema.gen';
import { WhistleCards } from '../whistles/list/whistle-cards';
import { BoardCase } from './board-case';

export type BoardGroup = components['schemas']['BoardGroupView'];

/** One group of the board: its first page comes with the board, the others when they are asked for. */
export function BoardGroupList({ group }: { readonly group: BoardGroup }) {
  const { code, cases, whistles, nextCursor, action, mayAct } = group;
  const more = useInfiniteQuery({
    queryKey: ['street-board', code, nextCursor],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/api/v1/boards/street/{group}', {
          params: { path: { group: code }, query: pageParam ? { cursor: pageParam } : {} },
        }),
      ),
    initialPageParam: nextCursor,
    getNextPageParam: (last) => last.nextCursor,
    enabled: false,
  });
  const pages = more.data?.pages ?? [];
  const shownCases = [...cases, ...pages.flatMap((page) => page.cases)];
  const shownWhistles = [...whistles, ...pages.flatMap((page) => page.whistles)];
  const left = pages.length === 0 ? nextCursor !== null : more.hasNextPage;
  if (group.count === 0) return <Empty description="没有等待办理的" />;
  return (
    <>
      <WhistleCards items={shownWhistles} />
      <ul className="board-cases">
        {shownCases.map((each) => (
          <li key={each.caseNo}>
            <BoardCase shown={each} action={mayAct ? action : null} />
          </li>
        ))}
      </ul>
      {left && (
        <Button
          loading={more.isFetching}
          onClick={() => void (pages.length === 0 ? more.refetch() : more.fetchNextPage())}
        >
          再看一些
        </Button>
      )}
    </>
  );
}
