import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  Alert,
  App,
  Button,
  Drawer,
  Flex,
  Form,
  Input,
  Select,
  Table,
  Tag,
  type TableColumnsType,
} from 'antd';
import { useRef, useState } from 'react';
import { api, dataOf, newKey } from '../../../api/client';
import type { components } from '../../../api/schema.gen';
import { LEVEL } from '../../../words/case-codes';
import { PageState } from '../../shell/page-state';
import { askReason } from '../staff/ask-reason';
import { treeOf, type TreeNode } from './organisation-rows';

type Schemas = components['schemas'];
type Node = Schemas['OrganisationNodeView'];
type NewOrganisation = Schemas['CreateOrganisationDto'];

const KEY = ['organisation-tree'];
const KINDS = [
  { value: 'government', label: '政府、派出机构或社区' },
  { value: 'department', label: '部门' },
  { value: 'centre', label: '中心' },
  { value: 'owners_committee', label: '业主委员会' },
];

/** The organisations as a tree: made, renamed, taken out of use and back, each with its reason. */
export function OrganisationsPage() {
  const { modal } = App.useApp();
  const client = useQueryClient();
  const [parent, setParent] = useState<Node | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const tree = useQuery({ queryKey: KEY, queryFn: () => dataOf(api.GET('/api/v1/organisation-tree')) });

  const change = (node: Node) => {
    const action = node.active ? 'deactivate' : 'activate';
    askReason(modal, `${node.active ? '停用' : '启用'} ${node.name}`, async (reason) => {
      setFailure(null);
      const params = { path: { organisation: node.code }, header: { 'Idempotency-Key': newKey() } };
      try {
        await api.POST(`/api/v1/organisation-tree/{organisation}/${action}`, {
          params,
          body: { withBelow: false, reason },
        });
        await client.invalidateQueries({ queryKey: KEY });
      } catch (error) {
        setFailure((error as Error).message);
      }
    });
  };
  const columns: TableColumnsType<TreeNode<Node>> = [
    { title: '名称', dataIndex: 'name' },
    { title: '代码', dataIndex: 'code' },
    { title: '层级', key: 'level', render: (_, { level }) => LEVEL[level] },
    { title: '账号', dataIndex: 'staff', align: 'right' },
    {
      title: '状态',
      key: 'active',
      render: (_, { active }) => (active ? '在用' : <Tag color="error">已停用</Tag>),
    },
    {
      title: '操作',
      key: 'do',
      render: (_, node) => (
        <Flex gap="small">
          <Button size="small" onClick={() => setParent(node)}>
            新增下级
          </Button>
          <Button size="small" onClick={() => change(node)}>
            {node.active ? '停用' : '启用'}
          </Button>
        </Flex>
      ),
    },
  ];
  return (
    <PageState of={tree}>
      {({ items }) => (
        <Flex vertical gap="middle" className="admin-part">
          {failure && <Alert type="error" showIcon title={failure} role="alert" />}
          <Table<TreeNode<Node>>
            columns={columns}
            dataSource={treeOf(items)}
            rowKey="code"
            pagination={false}
            scroll={{ x: 'max-content' }}
            expandable={{
              defaultExpandedRowKeys: items
                .filter(({ parentCode }) => parentCode === null)
                .map(({ code }) => code),
            }}
          />
          {parent && <NewOrganisationDrawer parent={parent} close={() => setParent(null)} />}
        </Flex>
      )}
    </PageState>
  );
}

function NewOrganisationDrawer({ parent, close }: { readonly parent: Node; close(): void }) {
  const client = useQueryClient();
  const key = useRef(newKey());
  const [form] = Form.useForm<NewOrganisation>();
  const [failure, setFailure] = useState<string | null>(null);
  const submit = async (values: NewOrganisation) => {
    setFailure(null);
    const body = { ...values, parentCode: parent.code, addressNames: [] };
    try {
      await api.POST('/api/v1/organisation-tree', {
        params: { header: { 'Idempotency-Key': key.current } },
        body,
      });
      await client.invalidateQueries({ queryKey: KEY });
      close();
    } catch (error) {
      key.current = newKey();
      setFailure((error as Error).message);
    }
  };
  const required = (message: string) => [{ required: true, message }];
  return (
    <Drawer
      open
      size={480}
      title={`${parent.name} 的下级`}
      onClose={close}
      footer={
        <Button type="primary" onClick={() => form.submit()}>
          保存
        </Button>
      }
    >
      {failure && <Alert type="error" showIcon title={failure} role="alert" />}
      <Form form={form} layout="vertical" onFinish={(values) => void submit(values)}>
        <Form.Item name="name" label="名称" rules={required('请填写名称')}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="shortName" label="简称" rules={required('请填写简称')}>
          <Input maxLength={30} />
        </Form.Item>
        <Form.Item name="code" label="代码(字母、数字、连字符)" rules={required('请填写代码')}>
          <Input maxLength={64} />
        </Form.Item>
        <Form.Item name="level" label="层级" rules={required('请选择层级')}>
          <Select options={Object.entries(LEVEL).map(([value, label]) => ({ value, label }))} />
        </Form.Item>
        <Form.Item name="kind" label="性质" rules={required('请选择性质')}>
          <Select options={KINDS} />
        </Form.Item>
      </Form>
    </Drawer>
  );
}
