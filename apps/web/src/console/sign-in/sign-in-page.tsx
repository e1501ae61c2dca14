import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Card, Form, Input, Typography } from 'antd';
import { useState } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { api, dataOf } from '../../api/client';
import { ApiProblem } from '../../api/problem';
import { useSession } from '../shell/session';
import { DemoAccounts } from './demo-accounts';
import './sign-in.css';

interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** Where staff sign in; a demonstration names its accounts. */
export function SignInPage() {
  const { me, signIn } = useSession();
  const [search] = useSearchParams();
  const [failure, setFailure] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const demo = useQuery({ queryKey: ['demo'], queryFn: () => dataOf(api.GET('/api/v1/demo')) });
  if (me) return <Navigate to={search.get('to') ?? '/'} replace />;

  const enter = async ({ username, password }: Credentials) => {
    setSending(true);
    setFailure(null);
    try {
      await signIn(username, password);
    } catch (error) {
      setFailure(error instanceof ApiProblem ? error.detail : (error as Error).message);
    } finally {
      setSending(false);
    }
  };
  return (
    <main className="sign-in">
      <Card className="sign-in-card">
        <Typography.Title level={1}>诉求办理平台</Typography.Title>
        <Form<Credentials> layout="vertical" onFinish={(values) => void enter(values)} requiredMark={false}>
          <Form.Item name="username" label="用户名" rules={[{ required: true, message: '请输入用户名' }]}>
            <Input autoComplete="username" autoFocus size="large" />
          </Form.Item>
          <Form.Item name="password" label="密码" rules={[{ required: true, message: '请输入密码' }]}>
            <Input.Password autoComplete="current-password" size="large" />
          </Form.Item>
          {failure && (
            <Alert type="error" showIcon title={failure} role="alert" className="sign-in-failure" />
          )}
          <Button type="primary" htmlType="submit" size="large" block loading={sending}>
            登录
          </Button>
        </Form>
      </Card>
      {demo.data && demo.data.accounts.length > 0 && (
        <DemoAccounts accounts={demo.data.accounts} enter={(account) => void enter(account)} />
      )}
    </main>
  );
}
