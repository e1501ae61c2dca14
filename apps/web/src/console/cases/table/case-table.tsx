import { Table, type TableColumnType } from 'antd';
import type { ReactNode } from 'react';
import type { ReadCase } from '../case-item';
import { CASE_CELLS } from '../columns/case-cell';
import { caseColumn } from '../columns/case-columns';
import type { ListSettings } from '../settings/list-settings';
import { rowId, type CaseRowsProps } from './case-rows';
import { RowActions } from './row-actions';

const ACTIONS_WIDTH = 150;

interface CaseTableProps extends CaseRowsProps {
  readonly settings: ListSettings;
}

/** The rows of the work list as a table; its last column stays in sight. */
export function CaseTable({ items, gone, settings, selected, select, at }: CaseTableProps) {
  const columns: TableColumnType<ReadCase>[] = settings.columns.map((name) => {
    const { title, width } = caseColumn(name);
    return {
      key: name,
      title,
      width,
      ellipsis: name === 'title',
      render: (_, item) => CASE_CELLS[name](item),
    };
  });
  columns.push({
    key: 'actions',
    title: '操作',
    width: ACTIONS_WIDTH,
    fixed: 'right',
    render: (_, { caseNo }) => <RowActions caseNo={caseNo} gone={gone.includes(caseNo)} />,
  });
  return (
    <Table<ReadCase>
      aria-label="诉求清单"
      rowKey="caseNo"
      dataSource={[...items]}
      columns={columns}
      size={settings.density}
      pagination={false}
      scroll={{ x: settings.columns.reduce((sum, name) => sum + caseColumn(name).width, ACTIONS_WIDTH) }}
      rowClassName={({ caseNo }) => (caseNo === at ? 'case-row-at' : '')}
      onRow={({ caseNo }) => ({ id: rowId(caseNo) })}
      rowSelection={{
        selectedRowKeys: [...selected],
        columnTitle: (box) => <HeadBox>{box}</HeadBox>,
        preserveSelectedRowKeys: true,
        onChange: (keys) => select(keys.map(String)),
        getCheckboxProps: ({ caseNo }) => ({ 'aria-label': `选择 ${caseNo}` }),
        getTitleCheckboxProps: () => ({ 'aria-label': '选择本页全部' }),
      }}
    />
  );
}

/** The table repeats its heads in a hidden row by which it measures its columns: nobody is to reach the box in there. */
function HeadBox({ children }: { readonly children: ReactNode }) {
  const keepOut = (element: HTMLElement | null) => {
    if (element?.closest('[aria-hidden="true"]')) element.inert = true;
  };
  return <span ref={keepOut}>{children}</span>;
}
