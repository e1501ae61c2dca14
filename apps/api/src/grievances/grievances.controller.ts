import { Body, Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Public, ResidentOnly } from '../access/access.decorators';
import { Resident, type ResidentPrincipal } from '../access/principal';
import { CommandView } from '../commands/command.view';
import { CommandsService } from '../commands/commands.service';
import type { GivenCommand } from '../commands/given-command';
import { GivenByResident, optionalWordsOf, wordsOf } from '../commands/given-command.decorator';
import { IdempotencyKey } from '../idempotency/idempotency-key';
import { GrievanceIntake } from './grievance-intake';
import { ProgressReader } from './progress-reader';
import { ProgressView } from './progress.view';
import { ReceiptView } from './receipt.view';
import { ReportGrievanceDto } from './report-grievance.dto';
import { AnswerReviewDto, ReopeningDto, SupplementDto, WithdrawDto } from './resident-words.dto';

const CASE_NO = { name: 'caseNo', type: String, example: 'SQ20261123-000001', description: '诉求编号' };

/** What residents do: report, follow, add, judge, take back, ask to reopen. No account is needed. */
@ApiTags('居民')
@Controller('grievances')
export class GrievancesController {
  constructor(
    private readonly intake: GrievanceIntake,
    private readonly progress: ProgressReader,
    private readonly commands: CommandsService,
  ) {}

  /**
   * Files a grievance and answers with the receipt; also while Temporal is away.
   *
   * @throws Problem `category.unknown`, `organisation.unknown`, `storage.unavailable` (no receipt was given)
   */
  @Public()
  @Post()
  @ApiOperation({ summary: '提交诉求' })
  @ApiCreatedResponse({ type: ReceiptView })
  async fileGrievance(
    @Body() body: ReportGrievanceDto,
    @IdempotencyKey() key: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ReceiptView> {
    const receipt = await this.intake.file(body, key);
    response.location(`/api/v1/grievances/${receipt.caseNo}/progress`);
    return receipt;
  }

  /** Where the case stands. @throws Problem `case.not_found` for a wrong number and for a wrong code alike */
  @ResidentOnly()
  @Get(':caseNo/progress')
  @ApiOperation({ summary: '查询进展' })
  @ApiParam(CASE_NO)
  @ApiOkResponse({ type: ProgressView })
  readProgress(@Resident() resident: ResidentPrincipal): Promise<ProgressView> {
    return this.progress.read(resident);
  }

  /** Adds something to the report. */
  @ResidentOnly()
  @Post(':caseNo/supplements')
  @HttpCode(200)
  @ApiOperation({ summary: '补充内容' })
  @ApiParam(CASE_NO)
  @ApiOkResponse({ type: CommandView })
  supplementGrievance(
    @GivenByResident() given: GivenCommand,
    @Body() body: SupplementDto,
  ): Promise<CommandView> {
    return this.commands.give(
      given,
      { type: 'supplement', textId: wordsOf(given) },
      body.text,
      body.attachments,
    );
  }

  /** The resident's verdict: solved? satisfied? */
  @ResidentOnly()
  @Post(':caseNo/answers')
  @HttpCode(200)
  @ApiOperation({ summary: '评价' })
  @ApiParam(CASE_NO)
  @ApiOkResponse({ type: CommandView })
  answerReview(@GivenByResident() given: GivenCommand, @Body() body: AnswerReviewDto): Promise<CommandView> {
    const answer = { solved: body.solved, satisfaction: body.satisfaction };
    const textId = optionalWordsOf(given, body.text);
    return this.commands.give(given, { type: 'answer_review', answer, textId }, body.text);
  }

  /** Takes the grievance back. */
  @ResidentOnly()
  @Post(':caseNo/withdrawal')
  @HttpCode(200)
  @ApiOperation({ summary: '撤回' })
  @ApiParam(CASE_NO)
  @ApiOkResponse({ type: CommandView })
  withdrawGrievance(@GivenByResident() given: GivenCommand, @Body() body: WithdrawDto): Promise<CommandView> {
    return this.commands.give(
      given,
      { type: 'withdraw', textId: optionalWordsOf(given, body.text) },
      body.text,
    );
  }

  /** Asks to take up a closed case again because of new facts. */
  @ResidentOnly()
  @Post(':caseNo/reopening')
  @HttpCode(200)
  @ApiOperation({ summary: '申请重新办理' })
  @ApiParam(CASE_NO)
  @ApiOkResponse({ type: CommandView })
  reopenGrievance(@GivenByResident() given: GivenCommand, @Body() body: ReopeningDto): Promise<CommandView> {
    return this.commands.give(given, { type: 'reopen', textId: wordsOf(given) }, body.text, body.attachments);
  }
}
