import { Empty } from 'antd';

/** Photos and documents of a case. */
export function AttachmentsTab() {
  return <Empty description="没有附件" />;
}
