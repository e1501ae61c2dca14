import { TextField } from '../validation/fields';

/** Short ones are guessed; long ones need no rule about signs (NIST SP 800-63B §5.1.1.2 asks for eight at least). */
const SHORTEST = 10;
const LONGEST = 200;

/** A password of somebody's own. */
export class ChangePasswordDto {
  @TextField({ description: '原密码', max: LONGEST, example: 'suqiu-demo-2026' })
  readonly current!: string;

  @TextField({ description: '新密码', min: SHORTEST, max: LONGEST, example: '云泽的秋天有桂花香味' })
  readonly next!: string;
}
