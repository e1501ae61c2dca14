import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../access/access.decorators';
import { Staff, type ActingStaff } from '../access/principal';
import { NothingToSayDto } from '../commands/triage/triage.dto';
import { IdempotencyKey } from '../idempotency/idempotency-key';
import { MakePostersDto, PosterListDto } from './poster.dto';
import { PosterDesk } from './poster-desk';
import { MadePostersView, PosterListView, PosterView } from './poster.view';

/** Posters with a code, for estates and buildings. */
@ApiTags('海报')
@StaffOnly()
@Controller('posters')
export class PostersController {
  constructor(private readonly desk: PosterDesk) {}

  /** One poster for each spot. @throws Problem `poster.not_permitted`, `organisation.unknown` */
  @Post()
  @ApiOperation({ summary: '为小区或楼栋制作二维码海报' })
  @ApiCreatedResponse({ type: MadePostersView })
  makePosters(
    @Staff() staff: ActingStaff,
    @Body() body: MakePostersDto,
    @IdempotencyKey() key: string,
  ): Promise<MadePostersView> {
    return this.desk.make(staff, body, key);
  }

  /** Those of the role's area, newest first. @throws Problem `poster.not_permitted` */
  @Get()
  @ApiOperation({ summary: '二维码海报' })
  @ApiOkResponse({ type: PosterListView })
  listPosters(@Staff() staff: ActingStaff, @Query() query: PosterListDto): Promise<PosterListView> {
    return this.desk.page(staff, query);
  }

  /** Takes a poster out of use, for good. @throws Problem `poster.not_found`, `poster.not_permitted` */
  @Post(':id/revoke')
  @HttpCode(200)
  @ApiOperation({ summary: '停用海报' })
  @ApiParam({ name: 'id', type: String, format: 'uuid' })
  @ApiOkResponse({ type: PosterView })
  revokePoster(
    @Staff() staff: ActingStaff,
    @Param('id') id: string,
    @Body() _body: NothingToSayDto,
  ): Promise<PosterView> {
    return this.desk.revoke(staff, id);
  }
}
