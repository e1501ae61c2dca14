import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { StaffOnly } from '../access/access.decorators';
import { Staff, type ActingStaff } from '../access/principal';
import { TimelineDto } from '../cases/timeline.dto';
import { IdempotencyKey } from '../idempotency/idempotency-key';
import { DraftWhistleDto } from './drafting/draft-whistle.dto';
import { WhistleDrafting } from './drafting/whistle-drafting';
import { WhistleReceiptView } from './drafting/whistle-receipt.view';
import { WhistleDetailView } from './reading/whistle-detail.view';
import { WhistleListView } from './reading/whistle-item.view';
import { WhistleListDto } from './reading/whistle-list.dto';
import { WhistleLists } from './reading/whistle-lists';
import { WhistleReader } from './reading/whistle-reader';
import { WhistleTimelineView } from './timeline/whistle-timeline.view';
import { WhistleTimelines } from './timeline/whistle-timelines';
import { WHISTLE_NO } from './whistle-params';

/** Whistles (吹哨) as staff draft and read them. */
@ApiTags('吹哨')
@StaffOnly()
@Controller('whistles')
export class WhistlesController {
  constructor(
    private readonly drafting: WhistleDrafting,
    private readonly lists: WhistleLists,
    private readonly reader: WhistleReader,
    private readonly timelines: WhistleTimelines,
  ) {}

  /**
   * A street worker writes a whistle; it is blown when the street's leader approves it. Also while Temporal is away.
   *
   * @throws Problem `whistle.case_unknown`, `organisation.unknown`, `whistle.draft_refused` with the domain's code
   */
  @Post()
  @ApiOperation({ summary: '起草吹哨' })
  @ApiCreatedResponse({ type: WhistleReceiptView })
  async draftWhistle(
    @Staff() staff: ActingStaff,
    @Body() body: DraftWhistleDto,
    @IdempotencyKey() key: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<WhistleReceiptView> {
    const receipt = await this.drafting.draft(staff, body, key);
    response.location(`/api/v1/whistles/${receipt.whistleNo}`);
    return receipt;
  }

  /** The street's board, the department's list or the district's board. @throws Problem `whistle.box_not_permitted` */
  @Get()
  @ApiOperation({ summary: '吹哨看板、被吹哨清单' })
  @ApiOkResponse({ type: WhistleListView })
  listWhistles(@Staff() staff: ActingStaff, @Query() query: WhistleListDto): Promise<WhistleListView> {
    return this.lists.page(staff, query);
  }

  /** One whistle, with the actions that the acting role may take now. @throws Problem `whistle.not_found` */
  @Get(':whistleNo')
  @ApiOperation({ summary: '吹哨详情' })
  @ApiParam(WHISTLE_NO)
  @ApiOkResponse({ type: WhistleDetailView })
  readWhistle(
    @Staff() staff: ActingStaff,
    @Param('whistleNo') whistleNo: string,
  ): Promise<WhistleDetailView> {
    return this.reader.read(staff, whistleNo);
  }

  /** Everything that happened to the whistle. @throws Problem `whistle.not_found` */
  @Get(':whistleNo/timeline')
  @ApiOperation({ summary: '吹哨过程' })
  @ApiParam(WHISTLE_NO)
  @ApiOkResponse({ type: WhistleTimelineView })
  readWhistleTimeline(
    @Staff() staff: ActingStaff,
    @Param('whistleNo') whistleNo: string,
    @Query() query: TimelineDto,
  ): Promise<WhistleTimelineView> {
    return this.timelines.page(staff, whistleNo, query);
  }
}
