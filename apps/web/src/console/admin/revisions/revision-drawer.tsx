import { Alert, Button, DatePicker, Divider, Drawer, Form, Input, type FormInstance } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState, type ReactNode } from 'react';

/** What every dated edit says. */
export interface Dated {
  /** `YYYY-MM-DD`, today or later. */
  readonly effectiveFrom: string;
  readonly basis: string;
}

/** The same as the form holds it. */
interface DatedValues {
  readonly effectiveFrom: Dayjs;
  readonly basis: string;
}

interface RevisionDrawerProps<T extends object> {
  readonly title: string;
  /** What stands in the form at first: how it is now. */
  readonly initial: Partial<T>;
  /** What is added to the fields that every edit has. */
  readonly fields: (form: FormInstance) => ReactNode;
  /** The edits that there are. */
  readonly history: ReactNode;
  revise(values: T & Dated): Promise<unknown>;
  close(): void;
}

/** Edits something from a day on: what was before stays as it was, and the basis is kept beside it. */
export function RevisionDrawer<T extends object>(props: RevisionDrawerProps<T>) {
  const { title, initial, fields, history, revise, close } = props;
  const [form] = Form.useForm<T & DatedValues>();
  const [failure, setFailure] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const submit = async ({ effectiveFrom, ...rest }: T & DatedValues) => {
    setSending(true);
    setFailure(null);
    try {
      const from = effectiveFrom.format('YYYY-MM-DD');
      await revise({ ...rest, effectiveFrom: from } as unknown as T & Dated);
      close();
    } catch (error) {
      setFailure((error as Error).message);
    } finally {
      setSending(false);
    }
  };
  return (
    <Drawer
      open
      size={560}
      title={title}
      onClose={close}
      footer={
        <Button type="primary" loading={sending} onClick={() => form.submit()}>
          保存修订
        </Button>
      }
    >
      {failure && <Alert type="error" showIcon title={failure} role="alert" />}
      <Form
        form={form}
        layout="vertical"
        initialValues={{ effectiveFrom: dayjs().add(1, 'day').startOf('day'), ...initial }}
        onFinish={(values) => void submit(values)}
      >
        {fields(form)}
        <Form.Item
          name="effectiveFrom"
          label="生效日期"
          extra="以前的不变;生效以后不能再改,只能再次修订。"
          rules={[{ required: true, message: '请选择生效日期' }]}
        >
          <DatePicker minDate={dayjs().startOf('day')} allowClear={false} />
        </Form.Item>
        <Form.Item
          name="basis"
          label="依据"
          rules={[{ required: true, whitespace: true, message: '请写明依据的文件' }]}
        >
          <Input maxLength={500} placeholder="文件名称、文号或条款" />
        </Form.Item>
      </Form>
      <Divider />
      <h2 className="card-heading">修订记录</h2>
      {history}
    </Drawer>
  );
}
