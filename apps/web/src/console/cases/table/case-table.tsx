import { Table, type TableColumnType } from 'antd';
import type { CaseItem } from '../case-item';
import { CASE_CELLS } from '../columns/case-cell';
import { caseColumn } from '../columns/case-columns';
import type { ListSettings } from '../settings/list-settings';
import { RowActions } from './row-actions';

const ACTIONS_WIDTH = 120;

interface CaseRowsProps {
  readonly items: readonly CaseItem[];
  readonly settings: ListSettings;
  readonly readAt: number;
  readonly selected: readonly string[];
  readonly select: (caseNos: readonly string[]) => void;
  /** The row that the keyboard is at. */
  readonly at: string | null;
}

/** The rows of the work list as a table; its last column stays in sight. */
export function CaseTable({ items, settings, readAt, selected, select, at }: CaseRowsProps) {
  const columns: TableColumnType<CaseItem>[] = settings.columns.map((name) => {
    const { title, width } = caseColumn(name);
    return {
      key: name,
      title,
      width,
      ellipsis: name === 'title',
      render: (_, item) => CASE_CELLS[name](item, readAt),
    };
  });
  columns.push({
    key: 'actions',
    title: '操作',
    width: ACTIONS_WIDTH,
    fixed: 'right',
    render: (_, { caseNo }) => <RowActions caseNo={caseNo} />,
  });
  return (
    <Table<CaseItem>
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
        preserveSelectedRowKeys: true,
        onChange: (keys) => select(keys.map(String)),
        getCheckboxProps: ({ caseNo }) => ({ 'aria-label': `选择 ${caseNo}` }),
        getTitleCheckboxProps: () => ({ 'aria-label': '选择本页全部' }),
      }}
    />
  );
}

/** The element of a row, by which the keyboard brings it into sight. */
export function rowId(caseNo: string): string {
  return `row-${caseNo}`;
}
