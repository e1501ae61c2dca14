import { Alert, Button, Drawer, Flex, Form, Input, InputNumber } from 'antd';
import { AreaSelect } from '../area-select';
import { useMakePosters, type Poster } from '../use-posters';
import { buildingSpots, spotsIn } from './spots';

interface MakeValues {
  readonly orgCode: string;
  readonly spots: string;
  readonly buildings?: number;
  readonly entrances?: number;
}

interface MakePostersDrawerProps {
  /** The place that is looked at; the form begins with it. */
  readonly orgCode: string | null;
  made(posters: readonly Poster[]): void;
  close(): void;
}

/** No estate has more, and one entry must not write thousands of lines. */
const MOST_BUILDINGS = 99;
const MOST_ENTRANCES = 20;

/** Makes a poster for each spot: written one a line, or numbered by buildings and entrances. */
export function MakePostersDrawer({ orgCode, made, close }: MakePostersDrawerProps) {
  const [form] = Form.useForm<MakeValues>();
  const { mutate, isPending, error } = useMakePosters();
  const count = spotsIn(Form.useWatch('spots', form) ?? '').length;
  const number = () => {
    const { buildings = 0, entrances = 0, spots = '' } = form.getFieldsValue();
    const lines = [...spotsIn(spots), ...buildingSpots(buildings, entrances)];
    form.setFieldsValue({ spots: spotsIn(lines.join('\n')).join('\n') });
  };
  const submit = (values: MakeValues) =>
    mutate({ orgCode: values.orgCode, spots: spotsIn(values.spots) }, { onSuccess: made });
  return (
    <Drawer
      open
      size={480}
      title="制作海报"
      onClose={close}
      footer={
        <Button type="primary" loading={isPending} onClick={() => form.submit()}>
          制作{count > 0 ? ` ${count} 张` : ''}
        </Button>
      }
    >
      {error && <Alert type="error" showIcon title={error.message} role="alert" />}
      <Form form={form} layout="vertical" initialValues={{ orgCode }} onFinish={submit}>
        <Form.Item
          name="orgCode"
          label="社区、小区或网格"
          rules={[{ required: true, message: '请选择张贴的社区、小区或网格' }]}
        >
          <AreaSelect />
        </Form.Item>
        <Flex gap="small" align="end" wrap>
          <Form.Item name="buildings" label="栋数">
            <InputNumber min={1} max={MOST_BUILDINGS} />
          </Form.Item>
          <Form.Item name="entrances" label="每栋单元数">
            <InputNumber min={0} max={MOST_ENTRANCES} />
          </Form.Item>
          <Form.Item>
            <Button onClick={number}>按栋和单元填写</Button>
          </Form.Item>
        </Flex>
        <Form.Item
          name="spots"
          label="张贴的地点"
          extra="每行一处,每处一张:楼栋、单元、门岗。不写姓名、电话等个人信息。"
          rules={[{ required: true, whitespace: true, message: '请填写至少一处' }]}
        >
          <Input.TextArea rows={10} placeholder={'1栋1单元\n1栋2单元\n门岗'} />
        </Form.Item>
      </Form>
    </Drawer>
  );
}
