import { Button, Card, Flex, Typography } from 'antd';
import { useSession } from './session';

/** Asks in which role somebody acts who holds several. */
export function ChooseRole() {
  const { me, actAs, signOut } = useSession();
  return (
    <Flex justify="center" align="center" component="main" className="choose-role">
      <Card>
        <Typography.Title level={1}>请选择办事角色</Typography.Title>
        <Flex vertical gap="small">
          {me?.roles.map((role) => (
            <Button key={role.actingRole} size="large" block onClick={() => actAs(role)}>
              {role.organisation.name} · {role.roleLabel}
            </Button>
          ))}
          {me?.roles.length === 0 && <p>您的账号还没有角色,请联系系统管理员。</p>}
          <Button type="link" onClick={() => void signOut()}>
            退出登录
          </Button>
        </Flex>
      </Card>
    </Flex>
  );
}
