import { useMutation } from '@tanstack/react-query';
import { Button, Form, Space } from 'antd';
import { api, dataOf, newKey } from '../../../api/client';
import type { ActionForm } from '../../case/actions/action-form';
import { CommandFields, shownFields } from '../../commands/command-fields';
import { bodyOf, type FormValues } from '../../commands/drafts';
import type { Selection } from '../selection/selection';
import { bulkOrder, type BulkAction, type BulkOrder, type BulkPreview } from './bulk-action';
import { FailureNotice } from './failure-notice';

interface BulkFormStepProps {
  readonly form: ActionForm;
  readonly selection: Selection;
  readonly look: (looked: { order: BulkOrder; preview: BulkPreview }) => void;
}

/** What is said to all of them. */
export function BulkFormStep({ form, selection, look }: BulkFormStepProps) {
  const [instance] = Form.useForm<FormValues>();
  const previewed = useMutation({
    mutationFn: async (order: BulkOrder) => {
      const header = { 'Idempotency-Key': newKey() };
      const preview = await dataOf(
        api.POST('/api/v1/bulk-actions/preview', { params: { header }, body: order }),
      );
      return { order, preview };
    },
    onSuccess: look,
  });
  const submit = (values: FormValues) => {
    const body = bodyOf(values, shownFields(form, values));
    previewed.mutate(bulkOrder(form.command as BulkAction, body, selection));
  };
  return (
    <Space orientation="vertical" size="middle" className="bulk-step">
      {form.says && <p>{form.says}</p>}
      <FailureNotice error={previewed.error} />
      <Form<FormValues> form={instance} name="bulk" layout="vertical" onFinish={submit}>
        <CommandFields form={form} instance={instance} />
        <Button type="primary" htmlType="submit" loading={previewed.isPending}>
          预览
        </Button>
      </Form>
    </Space>
  );
}
