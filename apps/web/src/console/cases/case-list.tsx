import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { useRefetchAtChange } from '../../time/refetch-at-change';
import { PageState } from '../shell/page-state';
import type { BulkSubject } from './bulk/bulk-drawer';
import { ExportMenu } from './export/export-menu';
import { KeysHelp } from './keyboard/keys-help';
import { useListKeys } from './keyboard/use-list-keys';
import { UpdateBar } from './live/update-bar';
import { useSteadyRows } from './live/use-steady-rows';
import { NOTHING, selectedRows, withToggled } from './selection/selection';
import { SelectionBar } from './selection/selection-bar';
import { useSelection } from './selection/use-selection';
import type { ListSettings } from './settings/list-settings';
import { CaseCards } from './table/case-cards';
import { CaseTable } from './table/case-table';
import { ListPager } from './table/list-pager';
import { ListToolbar } from './toolbar/list-toolbar';
import { useCaseCount, useCaseList } from './use-case-list';
import { filterCount } from './view/case-filters';
import { addressOf } from './view/case-view';
import type { CasePages } from './view/use-case-view';
import { ViewMenu } from './views/view-menu';
import type { SavedView } from './views/use-views';

const BulkDrawer = lazy(async () => ({ default: (await import('./bulk/bulk-drawer')).BulkDrawer }));

interface CaseListProps {
  readonly pages: CasePages;
  readonly settings: ListSettings;
  readonly change: (some: Partial<ListSettings>) => void;
  readonly narrow: boolean;
  readonly open: (saved: SavedView) => void;
}

/** The rows that the address names, with everything that can be done to them. */
export function CaseList({ pages, settings, change, narrow, open }: CaseListProps) {
  const { view, show, cursor, page, forward, back } = pages;
  const { selection, select } = useSelection(JSON.stringify(view.filters));
  const [bulk, setBulk] = useState<BulkSubject | null>(null);
  const [help, setHelp] = useState(false);
  const list = useCaseList(view, cursor);
  const count = useCaseCount(view.filters).data;
  const query = addressOf(view).toString();
  const { rows, gone, changes, renew } = useSteadyRows(`${query} ${cursor ?? ''}`, list);
  const caseNos = rows.map(({ caseNo }) => caseNo);
  useRefetchAtChange(rows, list.refetch);
  const at = useListKeys({
    caseNos,
    enabled: settings.keys,
    toggle: (caseNo) => select(withToggled(selection, caseNo, caseNos)),
    toggleHelp: () => setHelp(!help),
  });
  const refresh = async () => renew((await list.refetch()).data?.items);
  const narrowed = filterCount(view.filters) > 0;
  const drawn = {
    items: rows,
    gone,
    at,
    selected: selectedRows(selection, caseNos),
    select: (chosen: readonly string[]) => select({ kind: 'some', caseNos: chosen }),
  };
  return (
    <section aria-label="查询结果" className="case-list">
      <ListToolbar
        sort={view.sort}
        resort={(sort) => show({ ...view, sort })}
        settings={settings}
        change={change}
        reading={list.isFetching}
        refresh={() => void refresh()}
        narrow={narrow}
        help={() => setHelp(true)}
      >
        <ViewMenu query={query} columns={settings.columns} show={open} />
        <ExportMenu view={view} columns={settings.columns} />
        <Link to="/bulk-actions" className="list-link">
          批量记录
        </Link>
      </ListToolbar>
      <SelectionBar
        selection={selection}
        select={select}
        all={count && { kind: 'all', filters: view.filters, count: count.count }}
        begin={(action) => setBulk({ action, selection })}
      />
      <UpdateBar changes={changes} renew={() => renew()} />
      <PageState
        of={list}
        empty={{
          when: () => rows.length === 0,
          text: narrowed ? '没有符合条件的诉求' : '没有未终结的诉求',
          next: narrowed && <Button onClick={() => show({ ...view, filters: {} })}>清除查询条件</Button>,
        }}
      >
        {() => (narrow ? <CaseCards {...drawn} /> : <CaseTable {...drawn} settings={settings} />)}
      </PageState>
      <ListPager
        count={count}
        page={page}
        nextCursor={list.data?.nextCursor ?? null}
        forward={forward}
        back={back}
        size={view.size}
        resize={(size) => show({ ...view, size })}
      />
      <Suspense>
        {bulk && <BulkDrawer subject={bulk} close={() => setBulk(null)} begun={() => select(NOTHING)} />}
      </Suspense>
      <KeysHelp
        open={help}
        close={() => setHelp(false)}
        enabled={settings.keys}
        enable={(keys) => change({ keys })}
      />
    </section>
  );
}
