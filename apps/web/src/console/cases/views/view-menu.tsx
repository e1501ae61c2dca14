import { DeleteOutlined, StarOutlined } from '@ant-design/icons';
import { Button, Flex, Popconfirm, Popover, Tag } from 'antd';
import { useState } from 'react';
import { FailureNotice } from '../bulk/failure-notice';
import { SaveView } from './save-view';
import { useRemoveView, useViews, type SavedView } from './use-views';

interface ViewMenuProps {
  /** The list as it is shown, to be saved. */
  readonly query: string;
  readonly columns: readonly string[];
  readonly show: (view: SavedView) => void;
}

/** The views that were saved: one's own and those of colleagues. */
export function ViewMenu({ query, columns, show }: ViewMenuProps) {
  const [open, setOpen] = useState(false);
  const [saving, setSaving] = useState(false);
  const views = useViews();
  const remove = useRemoveView();
  const items = views.data?.items ?? [];
  const choose = (view: SavedView) => {
    setOpen(false);
    show(view);
  };
  const content = (
    <>
      <FailureNotice error={remove.error} />
      {items.length === 0 && <p>还没有保存的视图</p>}
      <ul className="view-menu">
        {items.map((view) => (
          <Flex key={view.id} component="li" justify="space-between" align="center" gap="small">
            <Button type="link" size="small" onClick={() => choose(view)}>
              {view.name}
            </Button>
            {view.shared && <Tag>{view.own ? '已共享' : `${view.savedBy} 共享`}</Tag>}
            {view.own && (
              <Popconfirm title={`删除视图「${view.name}」?`} onConfirm={() => remove.mutate(view.id)}>
                <Button
                  type="text"
                  size="small"
                  icon={<DeleteOutlined />}
                  aria-label={`删除视图 ${view.name}`}
                />
              </Popconfirm>
            )}
          </Flex>
        ))}
      </ul>
      <Button
        type="primary"
        block
        onClick={() => {
          setOpen(false);
          setSaving(true);
        }}
      >
        保存当前视图
      </Button>
    </>
  );
  return (
    <>
      <Popover trigger="click" placement="bottomLeft" open={open} onOpenChange={setOpen} content={content}>
        <Button icon={<StarOutlined />}>视图</Button>
      </Popover>
      {saving && (
        <SaveView
          query={query}
          columns={columns}
          own={items.filter(({ own }) => own)}
          close={() => setSaving(false)}
        />
      )}
    </>
  );
}
