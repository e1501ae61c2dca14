import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../../../access/access.decorators';
import { OrganisationNames } from '../../../commands/organisation-names';
import { NothingToSayDto } from '../../../commands/triage/triage.dto';
import { GivenOnWhistle, keptIdOf, type GivenWhistleCommand } from '../given-whistle-command';
import { WhistleCommandDocs } from '../whistle-command-docs';
import type { WhistleCommandView } from '../whistle-command.view';
import { WhistleCommands } from '../whistle-commands';
import { ObjectDto, RuleObjectionDto } from './answer.dto';

/** A summoned department's yes, its objection, and the district's ruling on it. */
@ApiTags('应哨')
@StaffOnly()
@Controller('whistles/:whistleNo/commands')
export class AnswerController {
  constructor(
    private readonly commands: WhistleCommands,
    private readonly organisations: OrganisationNames,
  ) {}

  /** 应哨: the department will come. */
  @Post('accept')
  @WhistleCommandDocs('应哨')
  acceptWhistle(
    @GivenOnWhistle() given: GivenWhistleCommand,
    @Body() _body: NothingToSayDto,
  ): Promise<WhistleCommandView> {
    return this.commands.give(given, { type: 'accept' });
  }

  /** The department says that the matter is not its own. */
  @Post('object')
  @WhistleCommandDocs('提出异议')
  objectToWhistle(
    @GivenOnWhistle() given: GivenWhistleCommand,
    @Body() body: ObjectDto,
  ): Promise<WhistleCommandView> {
    return this.commands.give(given, { type: 'object', textId: keptIdOf(given) }, body.text);
  }

  /** The district decides; rejected, the department has accepted. @throws Problem `organisation.unknown` */
  @Post('rule-objection')
  @WhistleCommandDocs('异议裁定')
  async ruleObjection(
    @GivenOnWhistle() given: GivenWhistleCommand,
    @Body() body: RuleObjectionDto,
  ): Promise<WhistleCommandView> {
    const orgId = await this.organisations.idOf(body.orgCode);
    const { upheld, text } = body;
    return this.commands.give(
      given,
      { type: 'rule_objection', orgId, upheld, textId: keptIdOf(given) },
      text,
    );
  }
}
