import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../../access/access.decorators';
import { CommandDocs } from '../command-docs';
import type { CommandView } from '../command.view';
import { CommandsService } from '../commands.service';
import type { GivenCommand } from '../given-command';
import { GivenByStaff, optionalWordsOf, wordsOf } from '../given-command.decorator';
import { ApprovalDto, ReopenDto, RequestExtensionDto, RequestTerminationDto } from './approval.dto';
import { extensionWords } from './extension-words';

/** What needs a second pair of eyes: more time, an end without a result, a new beginning. */
@ApiTags('延期、终止与重开')
@StaffOnly()
@Controller('cases/:caseNo/commands')
export class ApprovalController {
  constructor(private readonly commands: CommandsService) {}

  /** Asks for more time, before the deadline. */
  @Post('request-extension')
  @CommandDocs('申请延期')
  requestExtension(
    @GivenByStaff() given: GivenCommand,
    @Body() body: RequestExtensionDto,
  ): Promise<CommandView> {
    const by = { amount: body.by.amount, unit: body.by.unit };
    return this.commands.give(
      given,
      { type: 'request_extension', by, textId: wordsOf(given) },
      extensionWords(body),
    );
  }

  @Post('decide-extension')
  @CommandDocs('延期审批')
  decideExtension(@GivenByStaff() given: GivenCommand, @Body() body: ApprovalDto): Promise<CommandView> {
    const textId = optionalWordsOf(given, body.text);
    return this.commands.give(given, { type: 'decide_extension', granted: body.granted, textId }, body.text);
  }

  /** Asks to end the case without a result. */
  @Post('request-termination')
  @CommandDocs('申请终止')
  requestTermination(
    @GivenByStaff() given: GivenCommand,
    @Body() body: RequestTerminationDto,
  ): Promise<CommandView> {
    const { ground, text } = body;
    return this.commands.give(given, { type: 'request_termination', ground, textId: wordsOf(given) }, text);
  }

  @Post('decide-termination')
  @CommandDocs('终止审批')
  decideTermination(@GivenByStaff() given: GivenCommand, @Body() body: ApprovalDto): Promise<CommandView> {
    const textId = optionalWordsOf(given, body.text);
    return this.commands.give(
      given,
      { type: 'decide_termination', granted: body.granted, textId },
      body.text,
    );
  }

  /** A closed case begins again because of new facts. */
  @Post('reopen')
  @CommandDocs('重新打开')
  reopen(@GivenByStaff() given: GivenCommand, @Body() body: ReopenDto): Promise<CommandView> {
    return this.commands.give(given, { type: 'reopen', textId: wordsOf(given) }, body.text);
  }
}
