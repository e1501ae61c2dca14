import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { StaffRole } from '@suqiu/domain';
import { isUUID } from 'class-validator';
import { StaffOnly } from '../access/access.decorators';
import { Staff, type ActingStaff } from '../access/principal';
import { decodeCursor, encodeCursor } from '../cases/cursor';
import { Problem } from '../problems/problem';
import { NoticeWords } from '../notice-templates/notice-words';
import { NoticeListDto, ReadNoticeDto } from './notice.dto';
import { NoticeListView, NoticeView, noticeView } from './notice.view';
import { NoticesQuery } from './notices.query';

/** The inbox of the organisation for which somebody acts. */
@ApiTags('通知')
@StaffOnly()
@Controller('notices')
export class NoticesController {
  constructor(
    private readonly notices: NoticesQuery,
    private readonly words: NoticeWords,
  ) {}

  /** Newest first. */
  @Get()
  @ApiOperation({ summary: '收件箱' })
  @ApiOkResponse({ type: NoticeListView })
  async listNotices(@Staff() staff: ActingStaff, @Query() query: NoticeListDto): Promise<NoticeListView> {
    const { unread, limit, cursor } = query;
    const orgId = inboxOf(staff);
    if (orgId === null) return { items: [], nextCursor: null };
    const rows = await this.notices.page(orgId, unread, decodeCursor(cursor), limit + 1);
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    const wordsAt = await this.words.reader();
    return {
      items: shown.map((row) => noticeView(row, wordsAt(row.template, row.createdAt.getTime()))),
      nextCursor: last ? encodeCursor({ micros: last.sortMicros, id: last.id }) : null,
    };
  }

  /** Marks a notice as read; doing it again changes nothing. @throws Problem `notice.not_found` */
  @Post(':id/read')
  @HttpCode(200)
  @ApiOperation({ summary: '标为已读' })
  @ApiParam({ name: 'id', type: String, format: 'uuid', example: '019a0000-0000-7000-8000-000000000001' })
  @ApiOkResponse({ type: NoticeView })
  async readNotice(
    @Staff() staff: ActingStaff,
    @Param('id') id: string,
    @Body() _body: ReadNoticeDto,
  ): Promise<NoticeView> {
    const orgId = inboxOf(staff);
    const row = orgId !== null && isUUID(id) ? await this.notices.read(orgId, id) : undefined;
    if (!row) throw new Problem('notice.not_found');
    return noticeView(row, (await this.words.reader())(row.template, row.createdAt.getTime()));
  }
}

/** Notices are about cases, and administrators see none: the inbox of their organisation is not theirs. */
function inboxOf({ acting }: ActingStaff): string | null {
  return acting.role === StaffRole.sysadmin ? null : acting.organisation.id;
}
