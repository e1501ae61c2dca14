import { Alert, Button, Card, Flex, Form, Input, Typography } from 'antd';
import { useRef, useState } from 'react';
import { api, newKey } from '../../api/client';
import { ApiProblem } from '../../api/problem';
import { useSession } from '../shell/session';

interface Passwords {
  readonly current: string;
  readonly next: string;
  readonly again: string;
}

/** Lets somebody put a password of their own in the place of the one that they were given. */
export function PasswordPage() {
  const { renew, signOut } = useSession();
  const key = useRef(newKey());
  const [failure, setFailure] = useState<string | null>(null);
  const change = async ({ current, next }: Passwords) => {
    setFailure(null);
    try {
      const params = { header: { 'Idempotency-Key': key.current } };
      await api.POST('/api/v1/me/password', { params, body: { current, next } });
      await renew();
    } catch (error) {
      key.current = newKey();
      const fields = error instanceof ApiProblem ? error.fields.map(({ message }) => message).join(';') : '';
      setFailure(fields || (error as Error).message);
    }
  };
  const required = (message: string) => ({ required: true, message });
  return (
    <Flex justify="center" align="center" component="main" className="choose-role">
      <Card>
        <Typography.Title level={1}>请设置自己的密码</Typography.Title>
        <Form<Passwords> layout="vertical" onFinish={(values) => void change(values)}>
          <Form.Item name="current" label="现在的密码" rules={[required('请输入现在的密码')]}>
            <Input.Password autoComplete="current-password" />
          </Form.Item>
          <Form.Item name="next" label="新密码" rules={[required('请输入新密码')]}>
            <Input.Password autoComplete="new-password" />
          </Form.Item>
          <Form.Item
            name="again"
            label="再输入一次"
            dependencies={['next']}
            rules={[
              required('请再输入一次'),
              ({ getFieldValue }) => ({
                validator: (_, value) =>
                  value === getFieldValue('next')
                    ? Promise.resolve()
                    : Promise.reject(new Error('两次输入不一致')),
              }),
            ]}
          >
            <Input.Password autoComplete="new-password" />
          </Form.Item>
          {failure && <Alert type="error" showIcon title={failure} role="alert" />}
          <Flex gap="small" className="next-page">
            <Button type="primary" htmlType="submit">
              保存
            </Button>
            <Button type="link" onClick={() => void signOut()}>
              退出登录
            </Button>
          </Flex>
        </Form>
      </Card>
    </Flex>
  );
}
