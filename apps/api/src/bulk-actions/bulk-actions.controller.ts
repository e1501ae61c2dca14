import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../access/access.decorators';
import { Staff, type ActingStaff } from '../access/principal';
import { NothingToSayDto } from '../commands/triage/triage.dto';
import { IdempotencyKey } from '../idempotency/idempotency-key';
import { BulkActionDto, BulkListDto, BulkRowsDto } from './bulk-action.dto';
import { BulkActionListView, BulkActionView, BulkRowsView } from './bulk-action.view';
import { BulkIdPipe } from './bulk-id.pipe';
import { BulkOffice } from './bulk-office';
import { BulkPreview } from './bulk-preview';
import { BulkPreviewView } from './bulk-preview.view';

const ID = { name: 'id', type: String, description: '批量操作的编号' };

/** One command to many cases: each of them is the single command, given by the same person with the same rights. */
@ApiTags('批量操作')
@StaffOnly()
@Controller('bulk-actions')
export class BulkActionsController {
  constructor(
    private readonly preview: BulkPreview,
    private readonly office: BulkOffice,
  ) {}

  /** How many of the cases the rules would take and refuse now, and why. Writes nothing. @throws Problem `bulk.*` */
  @Post('preview')
  @HttpCode(200)
  @ApiOperation({ summary: '批量操作预览' })
  @ApiOkResponse({ type: BulkPreviewView })
  previewBulkAction(@Staff() staff: ActingStaff, @Body() body: BulkActionDto): Promise<BulkPreviewView> {
    return this.preview.of(staff, body);
  }

  /** Fixes the cases and begins; the answer does not wait for the end. @throws Problem `bulk.*` */
  @Post()
  @ApiOperation({ summary: '开始批量操作' })
  @ApiCreatedResponse({ type: BulkActionView })
  startBulkAction(
    @Staff() staff: ActingStaff,
    @Body() body: BulkActionDto,
    @IdempotencyKey() key: string,
  ): Promise<BulkActionView> {
    return this.office.start(staff, body, key);
  }

  /** What one started oneself, the newest first, each with how far it has come. */
  @Get()
  @ApiOperation({ summary: '本人的批量操作' })
  @ApiOkResponse({ type: BulkActionListView })
  listBulkActions(@Staff() staff: ActingStaff, @Query() query: BulkListDto): Promise<BulkActionListView> {
    return this.office.list(staff, query);
  }

  /** How far it has come, for whoever started it. @throws Problem `bulk.not_found` */
  @Get(':id')
  @ApiOperation({ summary: '批量操作的进度' })
  @ApiParam(ID)
  @ApiOkResponse({ type: BulkActionView })
  readBulkAction(@Staff() staff: ActingStaff, @Param('id', BulkIdPipe) id: string): Promise<BulkActionView> {
    return this.office.progress(staff, id);
  }

  /** What became of each case. @throws Problem `bulk.not_found` */
  @Get(':id/rows')
  @ApiOperation({ summary: '批量操作的逐件结果' })
  @ApiParam(ID)
  @ApiOkResponse({ type: BulkRowsView })
  listBulkRows(
    @Staff() staff: ActingStaff,
    @Param('id', BulkIdPipe) id: string,
    @Query() query: BulkRowsDto,
  ): Promise<BulkRowsView> {
    return this.office.rows(staff, id, query);
  }

  /** Goes on with the cases of which nobody could say the outcome. @throws Problem `bulk.not_found` */
  @Post(':id/resume')
  @HttpCode(200)
  @ApiOperation({ summary: '继续批量操作' })
  @ApiParam(ID)
  @ApiOkResponse({ type: BulkActionView })
  resumeBulkAction(
    @Staff() staff: ActingStaff,
    @Param('id', BulkIdPipe) id: string,
    @Body() _body: NothingToSayDto,
  ): Promise<BulkActionView> {
    return this.office.resume(staff, id);
  }
}
