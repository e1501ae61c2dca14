import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../../access/access.decorators';
import { CommandDocs } from '../command-docs';
import type { CommandView } from '../command.view';
import { CommandsService } from '../commands.service';
import type { GivenCommand } from '../given-command';
import { GivenByStaff, optionalWordsOf, wordsOf } from '../given-command.decorator';
import { RecordCallbackDto, RecordFeedbackDto, ReviewResultDto, SubmitResultDto } from './outcome.dto';

/** From the handler's result to the resident's judgement. */
@ApiTags('结果与回访')
@StaffOnly()
@Controller('cases/:caseNo/commands')
export class OutcomeController {
  constructor(private readonly commands: CommandsService) {}

  /** The handler says what came of the matter. */
  @Post('submit-result')
  @CommandDocs('提交办理结果')
  submitResult(@GivenByStaff() given: GivenCommand, @Body() body: SubmitResultDto): Promise<CommandView> {
    const { outcome, text, toldBy = null } = body;
    return this.commands.give(
      given,
      { type: 'submit_result', outcome, textId: wordsOf(given), toldBy },
      text,
      body.attachments,
    );
  }

  /** The resident was told the outcome. */
  @Post('record-feedback')
  @CommandDocs('登记已告知诉求人')
  recordFeedback(@GivenByStaff() given: GivenCommand, @Body() body: RecordFeedbackDto): Promise<CommandView> {
    return this.commands.give(given, { type: 'record_feedback', channel: body.channel });
  }

  /** The dispatcher passes the result on, or sends it back. */
  @Post('review-result')
  @CommandDocs('审核办理结果')
  reviewResult(@GivenByStaff() given: GivenCommand, @Body() body: ReviewResultDto): Promise<CommandView> {
    const textId = optionalWordsOf(given, body.text);
    return this.commands.give(given, { type: 'review_result', approved: body.approved, textId }, body.text);
  }

  /** Somebody who did not handle the case asked the resident. */
  @Post('record-callback')
  @CommandDocs('登记回访')
  recordCallback(@GivenByStaff() given: GivenCommand, @Body() body: RecordCallbackDto): Promise<CommandView> {
    const { outcome, text } = body;
    const answer = body.answer
      ? { solved: body.answer.solved, satisfaction: body.answer.satisfaction }
      : null;
    const textId = optionalWordsOf(given, text);
    return this.commands.give(given, { type: 'record_callback', outcome, answer, textId }, text);
  }
}
