import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../../../access/access.decorators';
import {
  GivenOnWhistle,
  keptIdOf,
  optionalKeptIdOf,
  type GivenWhistleCommand,
} from '../given-whistle-command';
import { WhistleCommandDocs } from '../whistle-command-docs';
import type { WhistleCommandView } from '../whistle-command.view';
import { WhistleCommands } from '../whistle-commands';
import { ApproveWhistleDto, RefuseWhistleDto, WithdrawWhistleDto } from './approval.dto';

/** Whether a drafted whistle is blown, decided by the street's leader; and taking it back. */
@ApiTags('吹哨')
@StaffOnly()
@Controller('whistles/:whistleNo/commands')
export class WhistleApprovalController {
  constructor(private readonly commands: WhistleCommands) {}

  /** The leader lets it be blown: from now on the departments are told, and their clocks run. */
  @Post('approve')
  @WhistleCommandDocs('批准吹哨')
  approveWhistle(
    @GivenOnWhistle() given: GivenWhistleCommand,
    @Body() body: ApproveWhistleDto,
  ): Promise<WhistleCommandView> {
    const textId = optionalKeptIdOf(given, body.text);
    return this.commands.give(given, { type: 'approve', textId }, body.text);
  }

  /** The leader says no, and why. */
  @Post('refuse')
  @WhistleCommandDocs('不批准吹哨')
  refuseWhistle(
    @GivenOnWhistle() given: GivenWhistleCommand,
    @Body() body: RefuseWhistleDto,
  ): Promise<WhistleCommandView> {
    return this.commands.give(given, { type: 'refuse', textId: keptIdOf(given) }, body.text);
  }

  /** 撤哨: the street takes it back, drafted or blown. */
  @Post('withdraw')
  @WhistleCommandDocs('撤哨')
  withdrawWhistle(
    @GivenOnWhistle() given: GivenWhistleCommand,
    @Body() body: WithdrawWhistleDto,
  ): Promise<WhistleCommandView> {
    return this.commands.give(given, { type: 'withdraw', textId: keptIdOf(given) }, body.text);
  }
}
