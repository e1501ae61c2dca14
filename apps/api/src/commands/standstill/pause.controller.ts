import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../../access/access.decorators';
import { ApprovalDto } from '../approval/approval.dto';
import { CommandDocs } from '../command-docs';
import type { CommandView } from '../command.view';
import { CommandsService } from '../commands.service';
import type { GivenCommand } from '../given-command';
import { GivenByStaff, optionalWordsOf, wordsOf } from '../given-command.decorator';
import { RequestPauseDto, ResumeDto } from './standstill.dto';

/** A case stands still on a ground that the rules allow: this time is not counted (挂起). */
@ApiTags('挂起与挂账')
@StaffOnly()
@Controller('cases/:caseNo/commands')
export class PauseController {
  constructor(private readonly commands: CommandsService) {}

  /** Asks for a pause; where the ground needs no approval, the case stands still at once. */
  @Post('request-pause')
  @CommandDocs('申请挂起')
  requestPause(@GivenByStaff() given: GivenCommand, @Body() body: RequestPauseDto): Promise<CommandView> {
    const { reason, text } = body;
    return this.commands.give(given, { type: 'request_pause', reason, textId: wordsOf(given) }, text);
  }

  @Post('decide-pause')
  @CommandDocs('挂起审批')
  decidePause(@GivenByStaff() given: GivenCommand, @Body() body: ApprovalDto): Promise<CommandView> {
    const textId = optionalWordsOf(given, body.text);
    return this.commands.give(given, { type: 'decide_pause', granted: body.granted, textId }, body.text);
  }

  /** The clocks run again, before the latest end of the pause. */
  @Post('resume')
  @CommandDocs('恢复计时')
  resume(@GivenByStaff() given: GivenCommand, @Body() body: ResumeDto): Promise<CommandView> {
    const textId = optionalWordsOf(given, body.text);
    return this.commands.give(given, { type: 'resume', textId }, body.text);
  }
}
