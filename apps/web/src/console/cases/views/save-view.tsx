import { Checkbox, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { newKey } from '../../../api/client';
import { FailureNotice } from '../bulk/failure-notice';
import { useSaveView, type SavedView } from './use-views';

interface SaveViewProps {
  readonly query: string;
  readonly columns: readonly string[];
  /** One's own views; saving under the name of one of them renews it. */
  readonly own: readonly SavedView[];
  readonly close: () => void;
}

interface Named {
  readonly name: string;
  readonly shared?: boolean;
}

/** Keeps what the list shows under a name. */
export function SaveView({ query, columns, own, close }: SaveViewProps) {
  const [form] = Form.useForm<Named>();
  const [open, setOpen] = useState(true);
  const [key] = useState(newKey);
  const save = useSaveView();
  const name = Form.useWatch('name', form)?.trim();
  const same = own.find((view) => view.name === name);
  const submit = ({ shared = false }: Named) => {
    if (!name) return;
    const draft = { name, query, columns: [...columns], shared };
    save.mutate({ draft, key, id: same?.id }, { onSuccess: () => setOpen(false) });
  };
  return (
    <Modal
      title="保存视图"
      open={open}
      onCancel={() => setOpen(false)}
      afterClose={close}
      onOk={() => form.submit()}
      okText={same ? '更新同名视图' : '保存'}
      confirmLoading={save.isPending}
    >
      <p>保存当前的查询条件、排序、每页条数和列。</p>
      <Form<Named> form={form} name="view" layout="vertical" onFinish={submit}>
        <Form.Item
          name="name"
          label="名称"
          rules={[{ required: true, whitespace: true, message: '请填写名称' }]}
        >
          <Input maxLength={40} showCount />
        </Form.Item>
        <Form.Item name="shared" valuePropName="checked">
          <Checkbox>本单位同事也能使用</Checkbox>
        </Form.Item>
        <FailureNotice error={save.error} />
      </Form>
    </Modal>
  );
}
