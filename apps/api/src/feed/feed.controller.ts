import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { StaffOnly } from '../access/access.decorators';
import { Staff, type PresentStaff } from '../access/principal';
import { LIMITS, type ApiLimits } from '../settings/limits';
import { FeedHub } from './feed-hub';
import { FeedStream } from './feed-stream';

/** What happens, while it happens. */
@ApiTags('工作台')
@StaffOnly()
@Controller('feed')
export class FeedController {
  constructor(
    private readonly hub: FeedHub,
    @Inject(LIMITS) private readonly limits: ApiLimits,
  ) {}

  /**
   * Server-sent events for as long as the reader stays, of what the acting role may see: `case` and `whistle` with number,
   * version, status and light, `notice` for the inbox, `refresh` where something may have been missed.
   */
  @Get()
  @ApiOperation({
    summary: '实时消息(server-sent events)',
    description:
      'case:{caseNo, seq, status, light};whistle:{whistleNo, seq, status, light};notice:{template, caseNo, whistleNo, themeNo, applicationId};refresh:可能有遗漏,请重新读取。重新连接后亦应重新读取。',
  })
  @ApiProduces('text/event-stream')
  @ApiOkResponse({
    description: '事件流',
    content: { 'text/event-stream': { schema: { type: 'string' } } },
  })
  followFeed(@Staff() staff: PresentStaff, @Res() response: Response): void {
    const stream = new FeedStream(staff, response, this.limits.feedBufferBytes);
    response.once('close', () => this.hub.remove(stream));
    this.hub.add(stream);
  }
}
