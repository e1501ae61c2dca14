import { Alert, Button, Drawer, Form } from 'antd';
import type { WhistleDetail } from '../use-whistles';
import { useWhistleCommand } from './use-whistle-command';
import { WhistleFieldItem } from './whistle-field';
import type { WhistleForm } from './whistle-forms';

interface WhistleDrawerProps {
  readonly form: WhistleForm;
  readonly whistle: WhistleDetail;
  close(): void;
}

/** One command on a whistle as a form. */
export function WhistleDrawer({ form, whistle, close }: WhistleDrawerProps) {
  const [instance] = Form.useForm<Record<string, unknown>>();
  const { sending, failure, send } = useWhistleCommand(whistle.whistleNo, whistle.seq);
  const submit = async (values: Record<string, unknown>) => {
    const said = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
    if (await send(form.command, form.label, Object.fromEntries(said))) close();
  };
  return (
    <Drawer
      open
      size={480}
      title={form.label}
      onClose={close}
      footer={
        <Button
          type="primary"
          danger={form.final ?? false}
          loading={sending}
          onClick={() => instance.submit()}
        >
          {form.label}
        </Button>
      }
    >
      {form.says && <p>{form.says}</p>}
      {failure && <Alert type="error" showIcon title={failure} role="alert" />}
      <Form form={instance} layout="vertical" onFinish={(values) => void submit(values)} disabled={sending}>
        {form.fields.map((field) => (
          <WhistleFieldItem key={field.name} field={field} whistle={whistle} />
        ))}
      </Form>
    </Drawer>
  );
}
