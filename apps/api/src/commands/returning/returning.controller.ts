import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../../access/access.decorators';
import { CommandDocs } from '../command-docs';
import type { CommandView } from '../command.view';
import { CommandsService } from '../commands.service';
import type { GivenCommand } from '../given-command';
import { GivenByStaff, wordsOf } from '../given-command.decorator';
import { OrganisationNames } from '../organisation-names';
import { RequestReturnDto, RuleReturnDto } from './returning.dto';

/** The return of a wrong dispatch (退单) and its ruling. */
@ApiTags('退单')
@StaffOnly()
@Controller('cases/:caseNo/commands')
export class ReturningController {
  constructor(
    private readonly commands: CommandsService,
    private readonly organisations: OrganisationNames,
  ) {}

  /** The lead says that the case is not its own. */
  @Post('request-return')
  @CommandDocs('申请退单')
  requestReturn(@GivenByStaff() given: GivenCommand, @Body() body: RequestReturnDto): Promise<CommandView> {
    return this.commands.give(given, { type: 'request_return', textId: wordsOf(given) }, body.text);
  }

  /** The dispatcher decides; after a ruling the case cannot be returned again. @throws Problem `organisation.unknown` */
  @Post('rule-return')
  @CommandDocs('退单裁定')
  async ruleReturn(@GivenByStaff() given: GivenCommand, @Body() body: RuleReturnDto): Promise<CommandView> {
    const orgId = await this.organisations.optionalIdOf(body.orgCode);
    const { upheld, text } = body;
    return this.commands.give(given, { type: 'rule_return', upheld, orgId, textId: wordsOf(given) }, text);
  }
}
