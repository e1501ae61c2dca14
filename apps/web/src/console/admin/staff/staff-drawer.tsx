import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Alert, Button, Drawer, Flex, Form, Input } from 'antd';
import { useState } from 'react';
import { OrganisationSelect } from '../../case/actions/organisation-select';
import { RoleSelect } from './role-select';
import type { Staff, StaffChange, WantedRole } from './use-staff';

interface StaffValues {
  readonly username: string;
  readonly displayName: string;
  readonly roles?: WantedRole[];
  readonly reason: string;
}

interface StaffDrawerProps {
  /** Whose roles are changed; null for a new account. */
  readonly staff: Staff | null;
  change(wanted: StaffChange): Promise<void>;
  close(): void;
}

/** Makes an account, or changes which roles it holds. */
export function StaffDrawer({ staff, change, close }: StaffDrawerProps) {
  const [form] = Form.useForm<StaffValues>();
  const [failure, setFailure] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const initial = staff?.roles.map(({ role, organisation }) => ({ role, orgCode: organisation.code })) ?? [
    {},
  ];

  const submit = async ({ username, displayName, roles = [], reason }: StaffValues) => {
    setSending(true);
    setFailure(null);
    try {
      if (staff) await change({ do: 'roles', username: staff.username, roles, reason });
      else await change({ do: 'create', username, displayName, roles });
      close();
    } catch (error) {
      setFailure((error as Error).message);
    } finally {
      setSending(false);
    }
  };
  const required = (message: string) => [{ required: true, message }];
  return (
    <Drawer
      open
      size={560}
      title={staff ? `${staff.displayName} 的角色` : '新增人员'}
      onClose={close}
      footer={
        <Button type="primary" loading={sending} onClick={() => form.submit()}>
          保存
        </Button>
      }
    >
      {failure && <Alert type="error" showIcon title={failure} role="alert" />}
      <Form
        form={form}
        layout="vertical"
        initialValues={{ roles: initial }}
        onFinish={(values) => void submit(values)}
      >
        {!staff && (
          <>
            <Form.Item name="username" label="用户名" rules={required('请填写用户名')}>
              <Input maxLength={40} autoComplete="off" />
            </Form.Item>
            <Form.Item name="displayName" label="姓名" rules={required('请填写姓名')}>
              <Input maxLength={40} autoComplete="off" />
            </Form.Item>
          </>
        )}
        <Form.List name="roles">
          {(fields, { add, remove }) => (
            <fieldset className="admin-roles">
              <legend>角色</legend>
              {fields.map(({ key, name }) => (
                <Flex key={key} gap="small" wrap align="end">
                  <Form.Item
                    name={[name, 'role']}
                    label="角色"
                    rules={required('请选择角色')}
                    className="admin-role"
                  >
                    <RoleSelect />
                  </Form.Item>
                  <Form.Item
                    name={[name, 'orgCode']}
                    label="所在单位"
                    rules={required('请选择单位')}
                    className="admin-role"
                  >
                    <OrganisationSelect />
                  </Form.Item>
                  <Form.Item>
                    <Button icon={<DeleteOutlined />} aria-label="去掉该角色" onClick={() => remove(name)} />
                  </Form.Item>
                </Flex>
              ))}
              <Button icon={<PlusOutlined />} onClick={() => add({})}>
                增加角色
              </Button>
            </fieldset>
          )}
        </Form.List>
        {staff && (
          <Form.Item name="reason" label="变更原因" rules={required('请填写原因')}>
            <Input.TextArea rows={2} maxLength={200} />
          </Form.Item>
        )}
      </Form>
    </Drawer>
  );
}
