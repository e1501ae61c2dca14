import { Table, Tag, type TableColumnsType } from 'antd';
import type { components } from '../../api/schema.gen';
import { ScrollRegion } from '../shell/scroll-region';

type Task = components['schemas']['ThemeTaskView'];

function StateTag({ task: { doneAt, cancelledAt, late } }: { readonly task: Task }) {
  if (doneAt !== null) return <Tag color="success">已完成</Tag>;
  if (cancelledAt !== null) return <Tag>已取消</Tag>;
  return late ? <Tag color="error">逾期未完成</Tag> : <Tag color="processing">办理中</Tag>;
}

const COLUMNS: TableColumnsType<Task> = [
  { title: '任务', key: 'title', render: (_, { no, title }) => `${no}. ${title}` },
  { title: '责任单位', key: 'unit', render: (_, { organisation }) => organisation?.name ?? '—' },
  { title: '完成期限', key: 'due', dataIndex: 'dueOn' },
  { title: '状态', key: 'state', render: (_, task) => <StateTag task={task} /> },
];

/** What a theme asks of whom, until when, and how it stands. */
export function ThemeTasks({ tasks }: { readonly tasks: readonly Task[] }) {
  if (tasks.length === 0) return <p>尚未布置任务。</p>;
  return (
    <ScrollRegion label="任务清单">
      <Table<Task> columns={COLUMNS} dataSource={[...tasks]} rowKey="no" pagination={false} />
    </ScrollRegion>
  );
}
