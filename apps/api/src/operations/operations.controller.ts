import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { OutboxRetry } from '@suqiu/ledger';
import { isUUID } from 'class-validator';
import { StaffOnly } from '../access/access.decorators';
import { Staff, type ActingStaff } from '../access/principal';
import { Administrators } from '../administration/administrators';
import { decodeCursor, encodeCursor } from '../cases/cursor';
import { IdempotencyKey } from '../idempotency/idempotency-key';
import { Problem } from '../problems/problem';
import { JobsReader } from './jobs-reader';
import { OutboxDto, RetryDto } from './operations.dto';
import { JobsView, OutboxView, outboxCountView, outboxMessageView, RetriedView } from './operations.view';
import { OutboxQuery } from './outbox.query';

/** What runs in the background, for administrators: no words of people, no names, no numbers of cases. */
@ApiTags('系统管理')
@StaffOnly()
@Controller('operations')
export class OperationsController {
  constructor(
    private readonly administrators: Administrators,
    private readonly outbox: OutboxQuery,
    private readonly jobs: JobsReader,
    private readonly retries: OutboxRetry,
  ) {}

  /** What was not delivered yet, what is tried next first. @throws Problem `administration.not_permitted` */
  @Get('outbox')
  @ApiOperation({ summary: '待发件' })
  @ApiOkResponse({ type: OutboxView })
  async readOutbox(@Staff() staff: ActingStaff, @Query() query: OutboxDto): Promise<OutboxView> {
    await this.administrators.areaOf(staff);
    const { failed, limit } = query;
    const rows = await this.outbox.page(failed, decodeCursor(query.cursor), limit + 1);
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      counts: (await this.outbox.counts()).map(outboxCountView),
      items: shown.map(outboxMessageView),
      nextCursor: last ? encodeCursor({ micros: last.sortMicros, id: last.id }) : null,
    };
  }

  /** Tries a message at once. @throws Problem `outbox.not_found` */
  @Post('outbox/:id/retry')
  @HttpCode(200)
  @ApiOperation({ summary: '重新发送' })
  @ApiParam({ name: 'id', type: String, format: 'uuid', example: '019a0000-0000-7000-8000-000000000001' })
  @ApiOkResponse({ type: RetriedView })
  async retryOutbox(
    @Staff() staff: ActingStaff,
    @Param('id') id: string,
    @Body() body: RetryDto,
    @IdempotencyKey() key: string,
  ): Promise<RetriedView> {
    await this.administrators.areaOf(staff);
    if (!isUUID(id)) throw new Problem('outbox.not_found');
    await this.administrators.once({ staff, key, what: `outbox/${id}`, asked: body }, (by) =>
      this.retries.retry(by, id),
    );
    return { id };
  }

  /** How far each job is behind. @throws Problem `administration.not_permitted` */
  @Get('jobs')
  @ApiOperation({ summary: '后台任务' })
  @ApiOkResponse({ type: JobsView })
  async readJobs(@Staff() staff: ActingStaff): Promise<JobsView> {
    await this.administrators.areaOf(staff);
    return this.jobs.read();
  }
}
