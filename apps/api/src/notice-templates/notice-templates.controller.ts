import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../access/access.decorators';
import { Staff, type ActingStaff } from '../access/principal';
import { IdempotencyKey } from '../idempotency/idempotency-key';
import { ReviseTemplateDto } from './notice-template.dto';
import { NoticeTemplateDetailView, NoticeTemplateListView } from './notice-template.view';
import { TemplateDesk } from './template-desk';

const TemplateParam = () =>
  ApiParam({ name: 'template', type: String, example: 'dispatched', description: '通知模板' });

/** The words of notices, as they are now and from which day otherwise. */
@ApiTags('系统管理')
@StaffOnly()
@Controller('notice-templates')
export class NoticeTemplatesController {
  constructor(private readonly desk: TemplateDesk) {}

  /** @throws Problem `administration.not_permitted` */
  @Get()
  @ApiOperation({ summary: '通知模板' })
  @ApiOkResponse({ type: NoticeTemplateListView })
  listNoticeTemplates(@Staff() staff: ActingStaff): Promise<NoticeTemplateListView> {
    return this.desk.all(staff);
  }

  /** @throws Problem `template.not_found` */
  @Get(':template')
  @ApiOperation({ summary: '一个通知模板及其修订' })
  @TemplateParam()
  @ApiOkResponse({ type: NoticeTemplateDetailView })
  readNoticeTemplate(
    @Staff() staff: ActingStaff,
    @Param('template') template: string,
  ): Promise<NoticeTemplateDetailView> {
    return this.desk.one(staff, template);
  }

  /** From a day on; notices from before keep their words. @throws Problem `revision.retroactive` */
  @Post(':template/revisions')
  @HttpCode(200)
  @ApiOperation({ summary: '修订一个通知模板' })
  @TemplateParam()
  @ApiOkResponse({ type: NoticeTemplateDetailView })
  reviseNoticeTemplate(
    @Staff() staff: ActingStaff,
    @Param('template') template: string,
    @Body() body: ReviseTemplateDto,
    @IdempotencyKey() key: string,
  ): Promise<NoticeTemplateDetailView> {
    return this.desk.revise(staff, template, body, key);
  }
}
