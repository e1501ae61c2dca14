import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { StaffAccounts } from '@suqiu/ledger';
import { argon2id, hash } from 'argon2';
import { StaffOnly, WithoutRole } from '../access/access.decorators';
import { SignedIn, type StaffPrincipal } from '../access/principal';
import { Problem } from '../problems/problem';
import { SessionsService } from '../sessions/sessions.service';
import { ChangePasswordDto } from './own-password.dto';

/** The password of the person who is signed in. */
@ApiTags('登录')
@StaffOnly()
@WithoutRole()
@Controller('me')
export class OwnPasswordController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly accounts: StaffAccounts,
  ) {}

  /** Ends every other session of the person. @throws Problem `password.wrong`, `password.unchanged`, `attempts.too_many` */
  @Post('password')
  @HttpCode(204)
  @ApiOperation({ summary: '修改自己的密码' })
  @ApiNoContentResponse()
  async changePassword(@SignedIn() person: StaffPrincipal, @Body() body: ChangePasswordDto): Promise<void> {
    await this.sessions.confirm(person, body.current);
    if (body.next === body.current) throw new Problem('password.unchanged');
    const passwordHash = await hash(body.next, { type: argon2id });
    await this.accounts.changePassword(person.staffId, passwordHash, person.sessionId);
  }
}
