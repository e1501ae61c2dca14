import { Alert, Button, Flex, Form, Input, Radio, Select } from 'antd';
import { useNavigate } from 'react-router';
import { useApply, type ApplicationCatalogue, type Apply } from '../applications/use-applications';
import type { begunIn } from './application-address';
import { DisputedFields } from './disputed-fields';
import { ReviewRoute } from './review-route';

interface ApplyFormProps {
  readonly catalogue: ApplicationCatalogue;
  readonly begun: ReturnType<typeof begunIn>;
}

const SUBJECTS: readonly { readonly value: Apply['subject']; readonly label: string }[] = [
  { value: 'case', label: '诉求' },
  { value: 'whistle', label: '吹哨' },
];
const SCHEME = 'calendar_month';

/** The form: what about, which figures, on which ground, and why; what there is to choose comes from the rules in force. */
export function ApplyForm({ catalogue, begun }: ApplyFormProps) {
  const [form] = Form.useForm<Apply>();
  const navigate = useNavigate();
  const { mutate, isPending, error } = useApply();
  const kind = Form.useWatch('kind', form) ?? begun.kind;
  const subject = Form.useWatch('subject', form) ?? begun.subject;
  const familyCode = Form.useWatch('family', form);
  const groundCode = Form.useWatch('ground', form);
  const families = catalogue.families.filter((each) => each.subject === subject);
  const grounds = catalogue.grounds.filter(({ subjects }) => subjects.includes(subject));
  const family = families.find(({ code }) => code === familyCode);
  const ground = grounds.find(({ code }) => code === groundCode);
  const review = catalogue.kinds.find((each) => each.kind === kind);
  const required = (message: string) => [{ required: true, whitespace: true, message }];
  const known = catalogue.families.find(({ subject: of, figures }) => {
    return of === begun.subject && figures.some(({ code }) => code === begun.figure);
  })?.code;

  const submit = ({ figure, scheme, period, ...asked }: Apply) =>
    mutate(
      { ...asked, subjectNo: asked.subjectNo.trim(), ...(kind === 'appeal' && { figure, scheme, period }) },
      { onSuccess: (id) => void navigate(`/figures/applications/${id}`) },
    );
  return (
    <Form<Apply>
      form={form}
      layout="vertical"
      className="apply-form"
      initialValues={{ scheme: SCHEME, family: known, ...begun }}
      onFinish={submit}
    >
      <Form.Item name="kind" label="申请事项">
        <Radio.Group options={catalogue.kinds.map((each) => ({ value: each.kind, label: each.label }))} />
      </Form.Item>
      {review && <ReviewRoute review={review} />}
      <Flex gap="middle" wrap>
        <Form.Item name="subject" label="针对">
          <Radio.Group
            options={[...SUBJECTS]}
            onChange={() =>
              form.setFieldsValue({ family: undefined, ground: undefined, figure: undefined } as never)
            }
          />
        </Form.Item>
        <Form.Item name="subjectNo" label="编号" rules={required('请填写诉求或吹哨的编号')}>
          <Input
            maxLength={40}
            placeholder={subject === 'case' ? 'SQ20261123-000001' : 'SH20261123-000001'}
          />
        </Form.Item>
      </Flex>
      <Form.Item
        name="family"
        label="指标组"
        rules={required('请选择指标组')}
        extra={family && `含:${family.figures.map(({ name }) => name).join('、')}`}
      >
        <Select
          options={families.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={() => form.setFieldsValue({ figure: undefined } as never)}
        />
      </Form.Item>
      {kind === 'appeal' && <DisputedFields figures={family?.figures ?? []} />}
      <Form.Item
        name="ground"
        label="事由"
        rules={required('请选择事由')}
        extra={ground && `依据:${ground.basis}`}
      >
        <Select options={grounds.map(({ code, name }) => ({ value: code, label: name }))} />
      </Form.Item>
      <Form.Item name="text" label="申请说明" rules={required('请说明情况')}>
        <Input.TextArea rows={5} maxLength={2000} placeholder="写明经过和证据;审核人据此判断" />
      </Form.Item>
      {error && <Alert type="error" showIcon title={error.message} role="alert" className="apply-failure" />}
      <Button type="primary" htmlType="submit" loading={isPending}>
        提交申请
      </Button>
    </Form>
  );
}
