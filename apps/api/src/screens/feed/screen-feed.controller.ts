import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ScreenOnly } from '../../access/access.decorators';
import { Screen, type ScreenPrincipal } from '../../access/principal';
import { ScreenFeed } from './screen-feed';
import { ScreenFeedView } from './screen-feed.view';

/** What big screens show. */
@ApiTags('大屏')
@ScreenOnly()
@Controller('screens/feed')
export class ScreenFeedController {
  constructor(private readonly feed: ScreenFeed) {}

  /** @throws Problem `screen.token_missing`, `screen.unknown`, `screen.expired`, `screen.revoked` */
  @Get()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: '大屏的全部数据:只有数字' })
  @ApiOkResponse({ type: ScreenFeedView })
  readScreenFeed(@Screen() screen: ScreenPrincipal): Promise<ScreenFeedView> {
    return this.feed.of(screen);
  }
}
