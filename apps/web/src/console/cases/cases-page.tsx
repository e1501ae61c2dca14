import { Button, Flex, Grid, Typography } from 'antd';
import { useState } from 'react';
import { useRefetchAtChange } from '../../time/refetch-at-change';
import { PageState } from '../shell/page-state';
import { useSession } from '../shell/session';
import { CaseSearchForm } from './search/case-search-form';
import { useListSettings } from './settings/list-settings';
import { CaseCards } from './table/case-cards';
import { CaseTable } from './table/case-table';
import { ListPager } from './table/list-pager';
import { ListToolbar } from './toolbar/list-toolbar';
import { useCaseList } from './use-case-list';
import { filterCount } from './view/case-filters';
import { useCaseView } from './view/use-case-view';
import './cases.css';

/** The work list: what the role may see, narrowed as the address says. */
export function CasesPage() {
  const { me } = useSession();
  const { view, show, cursor, page, forward, back } = useCaseView();
  const [settings, change] = useListSettings(me?.username ?? '');
  const [selected, select] = useState<readonly string[]>([]);
  const list = useCaseList(view, cursor);
  const narrow = !(Grid.useBreakpoint().md ?? true);
  const items = list.data?.items ?? [];
  useRefetchAtChange(
    items.map(({ countdown }) => countdown),
    list.dataUpdatedAt,
    list.refetch,
  );
  const rows = { items, readAt: list.dataUpdatedAt, selected, select, at: null };
  const reset = <Button onClick={() => show({ ...view, filters: {} })}>清除查询条件</Button>;
  return (
    <Flex vertical gap="middle">
      <Typography.Title level={1} className="page-title">
        诉求办理
      </Typography.Title>
      <CaseSearchForm filters={view.filters} search={(filters) => show({ ...view, filters })} />
      <section aria-label="查询结果" className="case-list">
        <ListToolbar
          sort={view.sort}
          resort={(sort) => show({ ...view, sort })}
          settings={settings}
          change={change}
          reading={list.isFetching}
          refresh={() => void list.refetch()}
          narrow={narrow}
        />
        <PageState
          of={list}
          empty={{
            when: (data) => data.items.length === 0,
            text: filterCount(view.filters) > 0 ? '没有符合条件的诉求' : '没有未终结的诉求',
            next: filterCount(view.filters) > 0 && reset,
          }}
        >
          {() => (narrow ? <CaseCards {...rows} /> : <CaseTable {...rows} settings={settings} />)}
        </PageState>
        <ListPager
          view={view}
          page={page}
          nextCursor={list.data?.nextCursor ?? null}
          forward={forward}
          back={back}
          resize={(size) => show({ ...view, size })}
        />
      </section>
    </Flex>
  );
}
