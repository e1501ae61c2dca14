import { Alert, Button, DatePicker, Drawer, Form, Input, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { startOfLocalDay } from '../../time/dates';
import { useOrganisations } from '../case/use-organisations';
import { useMakeScreen, type MadeScreen } from './use-screens';

const LONGEST_NAME = 30;

interface ScreenValues {
  readonly orgCode: string;
  readonly name: string;
  /** The last day on which the link opens its screen. */
  readonly lastDay?: Dayjs;
}

interface MakeScreenProps {
  made(screen: MadeScreen): void;
  close(): void;
}

/** Asks what a new screen shows, and makes its link. */
export function MakeScreen({ made, close }: MakeScreenProps) {
  const [form] = Form.useForm<ScreenValues>();
  const { mutateAsync, error, isPending } = useMakeScreen();
  const organisations = useOrganisations();
  const units = (organisations.data?.items ?? []).filter(
    ({ kind, level }) => kind === 'government' && (level === 'district' || level === 'street'),
  );
  const submit = async ({ orgCode, name, lastDay }: ScreenValues) => {
    const validUntil = lastDay && startOfLocalDay(lastDay.add(1, 'day').format('YYYY-MM-DD'));
    made(await mutateAsync({ orgCode, name, ...(validUntil && { validUntil }) }));
  };
  return (
    <Drawer
      open
      size={480}
      title="制作大屏链接"
      onClose={close}
      footer={
        <Button type="primary" loading={isPending} onClick={() => form.submit()}>
          制作
        </Button>
      }
    >
      {error && <Alert type="error" showIcon title={error.message} role="alert" />}
      <Form
        form={form}
        layout="vertical"
        // What went wrong is shown above the form.
        onFinish={(values) => void submit(values).catch(() => undefined)}
      >
        <Form.Item name="orgCode" label="展示哪个单位" rules={[{ required: true, message: '请选择单位' }]}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            loading={organisations.isPending}
            options={units.map(({ code, name }) => ({ value: code, label: name }))}
            onChange={(_code, option) => {
              const { label } = option as { label: string };
              if (!form.isFieldTouched('name')) form.setFieldValue('name', `${label}诉求办理态势`);
            }}
          />
        </Form.Item>
        <Form.Item name="name" label="大屏标题" rules={[{ required: true, message: '请填写标题' }]}>
          <Input maxLength={LONGEST_NAME} showCount />
        </Form.Item>
        <Form.Item name="lastDay" label="有效期至(含当日)" extra="不填则长期有效,直到停用。">
          <DatePicker className="screen-date" />
        </Form.Item>
      </Form>
    </Drawer>
  );
}
