import { Button, Card, List, Typography } from 'antd';
import type { components } from '../../api/schema.gen';

type DemoAccount = components['schemas']['DemoAccountView'];

interface DemoAccountsProps {
  readonly accounts: readonly DemoAccount[];
  enter(account: DemoAccount): void;
}

/** One account of each role of the demonstration, to be entered with a click. */
export function DemoAccounts({ accounts, enter }: DemoAccountsProps) {
  const first = accounts.filter(({ role }, n) => accounts.findIndex((other) => other.role === role) === n);
  return (
    <Card className="sign-in-card">
      <Typography.Title level={2}>演示环境</Typography.Title>
      <Typography.Paragraph>数据均为虚构。选择一个角色即可进入:</Typography.Paragraph>
      <List
        dataSource={[...first]}
        rowKey="role"
        renderItem={(account) => (
          <List.Item
            actions={[
              <Button
                key="enter"
                onClick={() => enter(account)}
                aria-label={`以${account.roleLabel}身份进入`}
              >
                进入
              </Button>,
            ]}
          >
            <List.Item.Meta
              title={account.roleLabel}
              description={`${account.organisation} · ${account.username}`}
            />
          </List.Item>
        )}
      />
    </Card>
  );
}
