import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../access/access.decorators';
import { Staff, type ActingStaff } from '../access/principal';
import { IdempotencyKey } from '../idempotency/idempotency-key';
import { ApplicationCatalogue } from './application-catalogue';
import { ApplicationCatalogueView } from './application-catalogue.view';
import { ApplicationDesk } from './application-desk';
import { ApplicationId } from './application-id.pipe';
import { ApplicationReader } from './application-reader';
import {
  ApplicationCatalogueDto,
  ApplicationListDto,
  ApplicationWordsDto,
  ApplyDto,
  DecideApplicationDto,
} from './metric-application.dto';
import { ApplicationAnswerView, ApplicationListView, ApplicationView } from './metric-application.view';

const IdParam = () =>
  ApiParam({ name: 'id', type: String, format: 'uuid', example: '019a0000-0000-7000-8000-000000000001' });

/** Exclusion from the figures (剔除) and appeals against deductions (申诉). */
@ApiTags('指标')
@StaffOnly()
@Controller('metric-applications')
export class MetricApplicationsController {
  constructor(
    private readonly desk: ApplicationDesk,
    private readonly reader: ApplicationReader,
    private readonly catalogue: ApplicationCatalogue,
  ) {}

  /** A unit asks that a case or its part in a whistle does not count, or disputes a figure of its own. */
  @Post()
  @ApiOperation({ summary: '申请剔除或申诉' })
  @ApiCreatedResponse({ type: ApplicationAnswerView })
  applyForReview(
    @Staff() staff: ActingStaff,
    @Body() body: ApplyDto,
    @IdempotencyKey() key: string,
  ): Promise<ApplicationAnswerView> {
    return this.desk.apply(staff, body, key);
  }

  /** Newest first. */
  @Get()
  @ApiOperation({ summary: '剔除申请和申诉' })
  @ApiOkResponse({ type: ApplicationListView })
  listApplications(
    @Staff() staff: ActingStaff,
    @Query() query: ApplicationListDto,
  ): Promise<ApplicationListView> {
    return this.reader.page(staff, query);
  }

  /** Families, grounds and reviews as the rules in force have them, and whether the reader may apply. */
  @Get('catalogue')
  @ApiOperation({ summary: '可申请的指标组、事由和审核环节' })
  @ApiOkResponse({ type: ApplicationCatalogueView })
  readApplicationCatalogue(
    @Staff() staff: ActingStaff,
    @Query() query: ApplicationCatalogueDto,
  ): Promise<ApplicationCatalogueView> {
    return this.catalogue.read(staff, query);
  }

  /** With every step of the review. @throws Problem `application.not_found` */
  @Get(':id')
  @ApiOperation({ summary: '一件申请及其审核记录' })
  @IdParam()
  @ApiOkResponse({ type: ApplicationView })
  readApplication(
    @Staff() staff: ActingStaff,
    @Param('id', ApplicationId) id: string,
  ): Promise<ApplicationView> {
    return this.reader.one(staff, id);
  }

  /** A step of the review agrees, or refuses for good. */
  @Post(':id/commands/decide')
  @HttpCode(200)
  @ApiOperation({ summary: '审核' })
  @IdParam()
  @ApiOkResponse({ type: ApplicationAnswerView })
  decideApplication(
    @Staff() staff: ActingStaff,
    @Param('id', ApplicationId) id: string,
    @Body() { step, agrees, text: words }: DecideApplicationDto,
    @IdempotencyKey() key: string,
  ): Promise<ApplicationAnswerView> {
    return this.desk.step(staff, id, { command: { type: 'decide', step, agrees }, words, key });
  }

  /** The unit does not want it any more. */
  @Post(':id/commands/withdraw')
  @HttpCode(200)
  @ApiOperation({ summary: '撤回申请' })
  @IdParam()
  @ApiOkResponse({ type: ApplicationAnswerView })
  withdrawApplication(
    @Staff() staff: ActingStaff,
    @Param('id', ApplicationId) id: string,
    @Body() { text: words }: ApplicationWordsDto,
    @IdempotencyKey() key: string,
  ): Promise<ApplicationAnswerView> {
    return this.desk.step(staff, id, { command: { type: 'withdraw' }, words, key });
  }

  /** The district takes back what was granted; it counts again. */
  @Post(':id/commands/revoke')
  @HttpCode(200)
  @ApiOperation({ summary: '撤销剔除' })
  @IdParam()
  @ApiOkResponse({ type: ApplicationAnswerView })
  revokeApplication(
    @Staff() staff: ActingStaff,
    @Param('id', ApplicationId) id: string,
    @Body() { text: words }: ApplicationWordsDto,
    @IdempotencyKey() key: string,
  ): Promise<ApplicationAnswerView> {
    return this.desk.step(staff, id, { command: { type: 'revoke' }, words, key });
  }
}
