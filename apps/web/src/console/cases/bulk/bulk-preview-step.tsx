import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input, Space, Statistic, Tag } from 'antd';
import { useId, useState } from 'react';
import { api, dataOf, newKey } from '../../../api/client';
import { TYPED_ABOVE, type BulkOrder, type BulkPreview } from './bulk-action';
import { FailureNotice } from './failure-notice';
import { PlainRows } from './plain-rows';

interface BulkPreviewStepProps {
  readonly order: BulkOrder;
  readonly preview: BulkPreview;
  readonly label: string;
  readonly back: () => void;
  readonly begun: (id: string) => void;
}

/** What would happen, before it does. */
export function BulkPreviewStep({ order, preview, label, back, begun }: BulkPreviewStepProps) {
  const { count, allowed, refused, sample } = preview;
  const field = useId();
  const [typed, setTyped] = useState('');
  // One key for this order: beginning it again after a broken line begins nothing twice.
  const [key] = useState(newKey);
  const start = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/v1/bulk-actions', { params: { header: { 'Idempotency-Key': key } }, body: order }),
      ),
    onSuccess: ({ id }) => begun(id),
  });
  const toType = allowed > TYPED_ABOVE;
  const confirmed = allowed > 0 && (!toType || typed.trim() === String(allowed));
  return (
    <Space orientation="vertical" size="middle" className="bulk-step">
      <Space size="large">
        <Statistic title="共" value={count} suffix="件" />
        <Statistic title="可以办理" value={allowed} suffix="件" />
        <Statistic title="不能办理" value={count - allowed} suffix="件" />
      </Space>
      {refused.length > 0 && (
        <PlainRows
          label="不能办理的原因"
          rows={refused.map((one) => ({
            key: one.code,
            what: one.label,
            end: `${one.count.toLocaleString('zh-CN')} 件`,
          }))}
        />
      )}
      <PlainRows
        label="其中几件"
        rows={sample.map((one) => ({
          key: one.caseNo,
          what: `${one.caseNo} ${one.title ?? ''}`,
          end: one.label ? <Tag color="warning">{one.label}</Tag> : <Tag color="success">可以</Tag>,
        }))}
      />
      {allowed === 0 && <Alert type="warning" showIcon title="没有可以办理的诉求,请改选后再试" />}
      {toType && (
        <Form layout="vertical">
          <Form.Item label={`件数较多,请输入 ${allowed} 确认`} htmlFor={field}>
            <Input
              id={field}
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
              inputMode="numeric"
            />
          </Form.Item>
        </Form>
      )}
      <FailureNotice error={start.error} />
      <Space>
        <Button type="primary" disabled={!confirmed} loading={start.isPending} onClick={() => start.mutate()}>
          开始{label}
        </Button>
        <Button onClick={back} disabled={start.isPending}>
          返回修改
        </Button>
      </Space>
    </Space>
  );
}
