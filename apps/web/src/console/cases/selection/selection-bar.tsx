import { Alert, Button, Dropdown, Space } from 'antd';
import type { BulkAction } from '../bulk/bulk-action';
import { BULK_FORMS } from '../bulk/bulk-action';
import { NOTHING, selectedCount, type Selection } from './selection';

interface SelectionBarProps {
  readonly selection: Selection;
  readonly select: (selection: Selection) => void;
  /** Everything that matches; undefined while it is not known. */
  readonly all: Extract<Selection, { kind: 'all' }> | undefined;
  readonly begin: (action: BulkAction) => void;
}

/** What is chosen, and what can be done with it. */
export function SelectionBar({ selection, select, all, begin }: SelectionBarProps) {
  const count = selectedCount(selection);
  if (count === 0) return null;
  const items = BULK_FORMS.map(({ command, label }) => ({ key: command, label: `批量${label}` }));
  return (
    <Alert
      type="info"
      className="selection-bar"
      role="region"
      aria-label="已选诉求"
      title={
        <Space wrap>
          <span aria-live="polite">
            已选 <strong>{count.toLocaleString('zh-CN')}</strong> 项
            {selection.kind === 'all' && '(全部匹配的诉求)'}
          </span>
          <Button type="link" size="small" onClick={() => select(NOTHING)}>
            取消选择
          </Button>
          {selection.kind === 'some' && all && all.count > count && (
            <Button type="link" size="small" onClick={() => select(all)}>
              全选匹配的 {all.count.toLocaleString('zh-CN')} 条
            </Button>
          )}
          <Dropdown
            menu={{ items, onClick: ({ key }) => begin(key as BulkAction) }}
            trigger={['click']}
            autoFocus
          >
            <Button type="primary" size="small">
              批量操作
            </Button>
          </Dropdown>
        </Space>
      }
    />
  );
}
