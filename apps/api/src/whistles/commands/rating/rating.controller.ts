import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../../../access/access.decorators';
import { OrganisationNames } from '../../../commands/organisation-names';
import { GivenOnWhistle, optionalKeptIdOf, type GivenWhistleCommand } from '../given-whistle-command';
import { WhistleCommandDocs } from '../whistle-command-docs';
import type { WhistleCommandView } from '../whistle-command.view';
import { WhistleCommands } from '../whistle-commands';
import { AddRatingDto, RateDepartmentDto, RateWhistleDto } from './rating.dto';

/** 评哨: street and departments rate each other; residents and deputies are heard on the street's invitation. */
@ApiTags('评哨')
@StaffOnly()
@Controller('whistles/:whistleNo/commands')
export class WhistleRatingController {
  constructor(
    private readonly commands: WhistleCommands,
    private readonly organisations: OrganisationNames,
  ) {}

  /** The street's judgement of one department. @throws Problem `organisation.unknown` */
  @Post('rate-department')
  @WhistleCommandDocs('评价部门')
  async rateDepartment(
    @GivenOnWhistle() given: GivenWhistleCommand,
    @Body() body: RateDepartmentDto,
  ): Promise<WhistleCommandView> {
    const orgId = await this.organisations.idOf(body.orgCode);
    const { level, solved, text } = body;
    const textId = optionalKeptIdOf(given, text);
    return this.commands.give(given, { type: 'rate_department', orgId, level, solved, textId }, text);
  }

  /** A department's judgement of the whistle: was it needed, were the right departments summoned? */
  @Post('rate-whistle')
  @WhistleCommandDocs('评价吹哨')
  rateWhistle(
    @GivenOnWhistle() given: GivenWhistleCommand,
    @Body() body: RateWhistleDto,
  ): Promise<WhistleCommandView> {
    const { needed, rightDepartments, text } = body;
    const textId = optionalKeptIdOf(given, text);
    return this.commands.give(given, { type: 'rate_whistle', needed, rightDepartments, textId }, text);
  }

  /** What a resident or a deputy says of a department. @throws Problem `organisation.unknown` */
  @Post('add-rating')
  @WhistleCommandDocs('登记居民、代表评价')
  async addRating(
    @GivenOnWhistle() given: GivenWhistleCommand,
    @Body() body: AddRatingDto,
  ): Promise<WhistleCommandView> {
    const orgId = await this.organisations.idOf(body.orgCode);
    const { by, level, text } = body;
    const textId = optionalKeptIdOf(given, text);
    return this.commands.give(given, { type: 'add_rating', orgId, by, level, textId }, text);
  }
}
