import { TextField } from '../validation/fields';

/** Who signs in. */
export class SignInDto {
  @TextField({ description: '用户名', max: 100, example: 'donghu-dispatcher' })
  readonly username!: string;

  @TextField({ description: '密码', max: 200, example: 'suqiu-demo-2026' })
  readonly password!: string;
}
