import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../../access/access.decorators';
import { ApprovalDto } from '../approval/approval.dto';
import { CommandDocs } from '../command-docs';
import type { CommandView } from '../command.view';
import { CommandsService } from '../commands.service';
import type { GivenCommand } from '../given-command';
import { GivenByStaff, optionalWordsOf, wordsOf } from '../given-command.decorator';
import { RequestAccountDto, ReviewAccountDto, TakeOffAccountDto } from './standstill.dto';

/** What cannot be solved in its time for objective reasons is kept on account until it is (挂账). */
@ApiTags('挂起与挂账')
@StaffOnly()
@Controller('cases/:caseNo/commands')
export class AccountController {
  constructor(private readonly commands: CommandsService) {}

  /** Asks with a plan, a leader who answers for it and an expected date. */
  @Post('request-account')
  @CommandDocs('申请挂账')
  requestAccount(@GivenByStaff() given: GivenCommand, @Body() body: RequestAccountDto): Promise<CommandView> {
    const { leader, text } = body;
    const expectedAt = Date.parse(body.expectedAt);
    return this.commands.give(
      given,
      { type: 'request_account', expectedAt, textId: wordsOf(given) },
      `责任领导:${leader}\n计划:${text}`,
    );
  }

  @Post('decide-account')
  @CommandDocs('挂账审批')
  decideAccount(@GivenByStaff() given: GivenCommand, @Body() body: ApprovalDto): Promise<CommandView> {
    const textId = optionalWordsOf(given, body.text);
    return this.commands.give(given, { type: 'decide_account', granted: body.granted, textId }, body.text);
  }

  /** The lead looks at the plan again, as the rules want it regularly. */
  @Post('review-account')
  @CommandDocs('登记挂账复查')
  reviewAccount(@GivenByStaff() given: GivenCommand, @Body() body: ReviewAccountDto): Promise<CommandView> {
    return this.commands.give(given, { type: 'review_account', textId: wordsOf(given) }, body.text);
  }

  /** The obstacle is gone; the clocks run again. */
  @Post('take-off-account')
  @CommandDocs('销账')
  takeOffAccount(@GivenByStaff() given: GivenCommand, @Body() body: TakeOffAccountDto): Promise<CommandView> {
    return this.commands.give(given, { type: 'take_off_account', textId: wordsOf(given) }, body.text);
  }
}
