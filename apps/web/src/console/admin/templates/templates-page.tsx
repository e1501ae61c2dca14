import { Button, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { PageState } from '../../shell/page-state';
import { ScrollRegion } from '../../shell/scroll-region';
import { TemplateDrawer } from './template-drawer';
import { useTemplates, type NoticeTemplate } from './use-templates';

/** The words of notices: as they are now, and from which day otherwise. */
export function TemplatesPage() {
  const [edited, setEdited] = useState<NoticeTemplate | null>(null);
  const columns: TableColumnsType<NoticeTemplate> = [
    { title: '标题', dataIndex: 'title' },
    {
      title: '操作',
      key: 'do',
      render: (_, template) => (
        <Button size="small" aria-label={`修订 ${template.title}`} onClick={() => setEdited(template)}>
          修订
        </Button>
      ),
    },
    {
      title: '下次修订',
      key: 'next',
      render: (_, { changesOn }) => (changesOn === null ? '—' : `${changesOn} 起`),
    },
    { title: '正文', key: 'text', render: (_, { text }) => text ?? '(只有标题)' },
    { title: '代码', dataIndex: 'template' },
  ];
  return (
    <div className="admin-part">
      <p>修订从所定的日期起用于新的通知;已经发出的通知保留当时的文字。</p>
      <PageState
        of={useTemplates()}
        empty={{ when: ({ items }) => items.length === 0, text: '还没有通知模板。' }}
      >
        {({ items }) => (
          <ScrollRegion label="通知模板">
            <Table<NoticeTemplate>
              columns={columns}
              dataSource={[...items]}
              rowKey="template"
              pagination={false}
              size="middle"
            />
          </ScrollRegion>
        )}
      </PageState>
      {edited && <TemplateDrawer shown={edited} close={() => setEdited(null)} />}
    </div>
  );
}
