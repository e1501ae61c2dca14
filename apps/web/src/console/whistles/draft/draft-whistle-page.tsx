import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Alert, Button, Card, Flex, Form, Input, Radio, Select, Typography } from 'antd';
import { useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { api, dataOf, newKey } from '../../../api/client';
import { ApiProblem } from '../../../api/problem';
import { OrganisationSelect } from '../../case/actions/organisation-select';
import { PageState } from '../../shell/page-state';
import { useWhistleKinds, type WhistleKind } from '../use-whistles';
import '../whistles.css';

interface DraftValues {
  readonly kind: string;
  readonly text: string;
  readonly caseNos?: readonly string[];
  readonly departments: readonly { readonly orgCode: string; readonly task: string }[];
}

/** Drafts a whistle, from a case, from several or from none; the first department leads. */
export function DraftWhistlePage() {
  const kinds = useWhistleKinds();
  return (
    <>
      <Typography.Title level={1}>起草吹哨</Typography.Title>
      <PageState of={kinds}>{({ items }) => <DraftForm kinds={items} />}</PageState>
    </>
  );
}

function DraftForm({ kinds }: { readonly kinds: readonly WhistleKind[] }) {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const key = useRef(newKey());
  const [failure, setFailure] = useState<string | null>(null);
  const [sending, setSending] = useState(false);

  const send = async ({ kind, text, caseNos, departments }: DraftValues) => {
    setSending(true);
    setFailure(null);
    const body = {
      kind,
      text,
      caseNos: [...(caseNos ?? [])],
      departments: departments.map((each, n) => ({ ...each, lead: n === 0 })),
    };
    try {
      const params = { header: { 'Idempotency-Key': key.current } };
      const { whistleNo } = await dataOf(api.POST('/api/v1/whistles', { params, body }));
      void navigate(`/whistles/${whistleNo}`, { replace: true });
    } catch (error) {
      if (error instanceof ApiProblem) key.current = newKey();
      const fields = error instanceof ApiProblem ? error.fields.map(({ message }) => message).join(';') : '';
      setFailure(fields || (error as Error).message);
      setSending(false);
    }
  };
  const required = (message: string) => [{ required: true, message }];
  const initialValues = { caseNos: search.getAll('case'), departments: [{}] };
  return (
    <Card>
      <Form<DraftValues>
        layout="vertical"
        initialValues={initialValues}
        disabled={sending}
        onFinish={(values) => void send(values)}
      >
        <Form.Item name="kind" label="哨的种类" rules={required('请选择种类')}>
          <Radio.Group
            options={kinds.map(({ id, name, caseNeeded }) => ({
              value: id,
              label: caseNeeded ? `${name}(须有诉求)` : name,
            }))}
          />
        </Form.Item>
        <Form.Item name="text" label="吹哨事由" rules={required('请说明为什么需要部门到场')}>
          <Input.TextArea rows={4} maxLength={2000} showCount />
        </Form.Item>
        <Form.Item name="caseNos" label="所涉诉求的编号(重点工作可以没有)">
          <Select mode="tags" tokenSeparators={[',', ' ', ';']} open={false} suffixIcon={null} />
        </Form.Item>
        <Form.List name="departments">
          {(fields, { add, remove }) => (
            <fieldset className="whistle-summons">
              <legend>召集的部门(第一个为牵头)</legend>
              {fields.map(({ key: id, name }, n) => (
                <Card key={id} size="small">
                  <Form.Item
                    name={[name, 'orgCode']}
                    label={n === 0 ? '牵头部门' : '部门'}
                    rules={required('请选择部门')}
                  >
                    <OrganisationSelect />
                  </Form.Item>
                  <Form.Item name={[name, 'task']} label="请该部门办理的事项" rules={required('请写明事项')}>
                    <Input.TextArea rows={2} maxLength={2000} />
                  </Form.Item>
                  {fields.length > 1 && (
                    <Button icon={<DeleteOutlined />} onClick={() => remove(name)}>
                      去掉该部门
                    </Button>
                  )}
                </Card>
              ))}
              <Button icon={<PlusOutlined />} onClick={() => add({})}>
                增加部门
              </Button>
            </fieldset>
          )}
        </Form.List>
        {failure && <Alert type="error" showIcon title={failure} role="alert" className="whistle-failure" />}
        <Flex gap="small">
          <Button type="primary" htmlType="submit" loading={sending}>
            提交审批
          </Button>
        </Flex>
      </Form>
    </Card>
  );
}
