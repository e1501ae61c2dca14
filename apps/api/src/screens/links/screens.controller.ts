import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../../access/access.decorators';
import { Staff, type ActingStaff } from '../../access/principal';
import { NothingToSayDto } from '../../commands/triage/triage.dto';
import { IdempotencyKey } from '../../idempotency/idempotency-key';
import { CreateScreenDto, ScreenListDto } from './screen.dto';
import { ScreenDesk } from './screen-desk';
import { MadeScreenView, ScreenListView, ScreenView } from './screen.view';

/** Links by which big screens show figures without anybody signed in. */
@ApiTags('大屏')
@StaffOnly()
@Controller('screens')
export class ScreensController {
  constructor(private readonly desk: ScreenDesk) {}

  /** @throws Problem `screen.not_permitted`, `organisation.unknown`, `request.invalid` */
  @Post()
  @ApiOperation({ summary: '制作大屏链接' })
  @ApiCreatedResponse({ type: MadeScreenView })
  createScreen(
    @Staff() staff: ActingStaff,
    @Body() body: CreateScreenDto,
    @IdempotencyKey() key: string,
  ): Promise<MadeScreenView> {
    return this.desk.make(staff, body, key);
  }

  /** Those of the role's area, newest first. @throws Problem `screen.not_permitted` */
  @Get()
  @ApiOperation({ summary: '大屏链接' })
  @ApiOkResponse({ type: ScreenListView })
  listScreens(@Staff() staff: ActingStaff, @Query() query: ScreenListDto): Promise<ScreenListView> {
    return this.desk.page(staff, query);
  }

  /** Ends a link for good; its screens say so. @throws Problem `screen.not_permitted`, `screen.not_found` */
  @Post(':id/revoke')
  @HttpCode(200)
  @ApiOperation({ summary: '停用大屏链接' })
  @ApiParam({ name: 'id', type: String, format: 'uuid' })
  @ApiOkResponse({ type: ScreenView })
  revokeScreen(
    @Staff() staff: ActingStaff,
    @Param('id') id: string,
    @Body() _body: NothingToSayDto,
  ): Promise<ScreenView> {
    return this.desk.revoke(staff, id);
  }
}
