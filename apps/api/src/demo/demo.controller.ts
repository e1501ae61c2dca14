import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../access/access.decorators';
import { DemoAccounts } from './demo-accounts';
import { DemoView } from './demo.view';

/** What a demonstration tells about itself. */
@ApiTags('登录')
@Controller('demo')
export class DemoController {
  constructor(private readonly accounts: DemoAccounts) {}

  /** The accounts of a demonstration, for its sign-in page; none anywhere else. */
  @Public()
  @Get()
  @ApiOperation({ summary: '演示账号' })
  @ApiOkResponse({ type: DemoView })
  async readDemo(): Promise<DemoView> {
    return { accounts: await this.accounts.all() };
  }
}
