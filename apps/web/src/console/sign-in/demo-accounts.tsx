import { Button, Card, Typography } from 'antd';
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
      <ul className="demo-accounts">
        {first.map((account) => (
          <li key={account.role}>
            <Button onClick={() => enter(account)}>以{account.roleLabel}身份进入</Button>
            <span>
              {account.organisation} · {account.username}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
