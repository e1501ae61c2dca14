import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../access/access.decorators';
import { Staff, type ActingStaff } from '../access/principal';
import { Administrators } from './administrators';
import { LogDto } from './log.dto';
import { LogQuery } from './log.query';
import { LogView, logEntryView } from './log.view';

/** What administrators did. */
@ApiTags('系统管理')
@StaffOnly()
@Controller('administration-log')
export class LogController {
  constructor(
    private readonly administrators: Administrators,
    private readonly log: LogQuery,
  ) {}

  /** Newest first. @throws Problem `administration.not_permitted` */
  @Get()
  @ApiOperation({ summary: '管理记录' })
  @ApiOkResponse({ type: LogView })
  async listAdministration(@Staff() staff: ActingStaff, @Query() query: LogDto): Promise<LogView> {
    await this.administrators.areaOf(staff);
    const { kind = null, subject = null, before = null, limit } = query;
    const rows = await this.log.page({ kind, subject, before, limit: limit + 1 });
    const shown = rows.slice(0, limit);
    return {
      items: shown.map(logEntryView),
      nextBefore: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
    };
  }
}
