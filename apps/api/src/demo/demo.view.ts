import { ApiProperty } from '@nestjs/swagger';
import { STAFF_ROLES, type StaffRole } from '@suqiu/domain';

/** An account of a demonstration, with its password: it protects nothing. */
export class DemoAccountView {
  @ApiProperty({ enum: [...STAFF_ROLES] })
  readonly role!: StaffRole;

  @ApiProperty({ type: String })
  readonly roleLabel!: string;

  @ApiProperty({ type: String })
  readonly organisation!: string;

  @ApiProperty({ type: String })
  readonly username!: string;

  @ApiProperty({ type: String })
  readonly password!: string;
}

export class DemoView {
  @ApiProperty({ type: [DemoAccountView], description: '不是演示环境时为空' })
  readonly accounts!: readonly DemoAccountView[];
}
