import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { StaffOnly } from '../access/access.decorators';
import { Staff, type ActingStaff } from '../access/principal';
import { IdempotencyKey } from '../idempotency/idempotency-key';
import { SavedViews } from './saved-views';
import { ChangeViewDto, SaveViewDto, ViewListDto } from './view.dto';
import { SavedViewListView, SavedViewView } from './view.view';

const ID = { name: 'id', type: String, format: 'uuid', example: '019a0000-0000-7000-8000-000000000001' };

/** The views of lists that people save for themselves and their colleagues. */
@ApiTags('工作台')
@StaffOnly()
@Controller('views')
export class ViewsController {
  constructor(private readonly views: SavedViews) {}

  /** Own views first, then those shared in the organisation for which somebody acts. */
  @Get()
  @ApiOperation({ summary: '保存的视图' })
  @ApiOkResponse({ type: SavedViewListView })
  listViews(@Staff() staff: ActingStaff, @Query() { list }: ViewListDto): Promise<SavedViewListView> {
    return this.views.list(staff, list);
  }

  /** @throws Problem `view.name_taken`, `view.too_many` */
  @Post()
  @ApiOperation({ summary: '保存视图' })
  @ApiCreatedResponse({ type: SavedViewView })
  saveView(
    @Staff() staff: ActingStaff,
    @Body() body: SaveViewDto,
    @IdempotencyKey() key: string,
  ): Promise<SavedViewView> {
    return this.views.save(staff, body, key);
  }

  /** @throws Problem `view.not_found`, `view.name_taken` */
  @Put(':id')
  @ApiOperation({ summary: '修改视图' })
  @ApiParam(ID)
  @ApiOkResponse({ type: SavedViewView })
  changeView(
    @Staff() staff: ActingStaff,
    @Param('id') id: string,
    @Body() body: ChangeViewDto,
  ): Promise<SavedViewView> {
    return this.views.change(staff, id, body);
  }

  /** Doing it again changes nothing. */
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: '删除视图' })
  @ApiParam(ID)
  @ApiNoContentResponse()
  removeView(@Staff() staff: ActingStaff, @Param('id') id: string): Promise<void> {
    return this.views.remove(staff, id);
  }
}
