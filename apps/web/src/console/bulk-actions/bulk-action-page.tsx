import { Typography } from 'antd';
import { Link, useParams } from 'react-router';
import { BulkResultStep } from '../cases/bulk/bulk-result-step';

/** One run over many cases: how far it is, and what became of each. */
export function BulkActionPage() {
  const { id = '' } = useParams();
  return (
    <>
      <Link to="/bulk-actions">返回本人的批量操作</Link>
      <Typography.Title level={1}>批量操作的结果</Typography.Title>
      <BulkResultStep id={id} />
    </>
  );
}
