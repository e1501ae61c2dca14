import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../access/access.decorators';
import { Staff, type ActingStaff } from '../access/principal';
import { IdempotencyKey } from '../idempotency/idempotency-key';
import { PublicationListDto, PublishDto, RestatementListDto } from './publication.dto';
import { PublicationOffice } from './publication-office';
import { PublicationReader } from './publication-reader';
import {
  PublicationDetailView,
  PublicationListView,
  PublicationView,
  RestatementListView,
} from './publication.view';

const IdParam = () =>
  ApiParam({ name: 'id', type: String, format: 'uuid', example: '019a0000-0000-7000-8000-000000000001' });

/** Figures of a period as they were made known, and what of them is otherwise now. */
@ApiTags('指标')
@StaffOnly()
@Controller('metric-publications')
export class PublicationsController {
  constructor(
    private readonly office: PublicationOffice,
    private readonly reader: PublicationReader,
  ) {}

  /** A snapshot of all figures of all units of the district for a period that has ended; once. */
  @Post()
  @ApiOperation({ summary: '发布一个周期的指标' })
  @ApiCreatedResponse({ type: PublicationView })
  publishPeriod(
    @Staff() staff: ActingStaff,
    @Body() body: PublishDto,
    @IdempotencyKey() key: string,
  ): Promise<PublicationView> {
    return this.office.publish(staff, body, key);
  }

  /** Newest first. */
  @Get()
  @ApiOperation({ summary: '已发布的周期' })
  @ApiOkResponse({ type: PublicationListView })
  listPublications(
    @Staff() staff: ActingStaff,
    @Query() query: PublicationListDto,
  ): Promise<PublicationListView> {
    return this.reader.page(staff, query);
  }

  /** With the figures of the units that the reader may see. @throws Problem `publication.not_found` */
  @Get(':id')
  @ApiOperation({ summary: '一次发布' })
  @IdParam()
  @ApiOkResponse({ type: PublicationDetailView })
  readPublication(@Staff() staff: ActingStaff, @Param('id') id: string): Promise<PublicationDetailView> {
    return this.reader.one(staff, id);
  }

  /** What is otherwise now than it was published, with the reasons. @throws Problem `publication.not_found` */
  @Get(':id/restatements')
  @ApiOperation({ summary: '发布以后的更正' })
  @IdParam()
  @ApiOkResponse({ type: RestatementListView })
  listRestatements(
    @Staff() staff: ActingStaff,
    @Param('id') id: string,
    @Query() query: RestatementListDto,
  ): Promise<RestatementListView> {
    return this.reader.restatements(staff, id, query);
  }
}
