import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../../../access/access.decorators';
import { OrganisationNames } from '../../../commands/organisation-names';
import { GivenOnWhistle, keptIdOf, type GivenWhistleCommand } from '../given-whistle-command';
import { WhistleCommandDocs } from '../whistle-command-docs';
import type { WhistleCommandView } from '../whistle-command.view';
import { WhistleCommands } from '../whistle-commands';
import { AddDepartmentDto, DirectDepartmentDto, ReleaseDepartmentDto } from './summons.dto';

/** Who has to come: one more, one less, and one that is late. */
@ApiTags('吹哨')
@StaffOnly()
@Controller('whistles/:whistleNo/commands')
export class SummonsController {
  constructor(
    private readonly commands: WhistleCommands,
    private readonly organisations: OrganisationNames,
  ) {}

  /** The street summons one more department. @throws Problem `organisation.unknown` */
  @Post('add-department')
  @WhistleCommandDocs('增加部门')
  async addDepartment(
    @GivenOnWhistle() given: GivenWhistleCommand,
    @Body() body: AddDepartmentDto,
  ): Promise<WhistleCommandView> {
    const orgId = await this.organisations.idOf(body.orgCode);
    return this.commands.give(given, { type: 'add_department', orgId, textId: keptIdOf(given) }, body.text);
  }

  /** The street needs a department no longer. @throws Problem `organisation.unknown` */
  @Post('release-department')
  @WhistleCommandDocs('解除部门')
  async releaseDepartment(
    @GivenOnWhistle() given: GivenWhistleCommand,
    @Body() body: ReleaseDepartmentDto,
  ): Promise<WhistleCommandView> {
    const orgId = await this.organisations.idOf(body.orgCode);
    return this.commands.give(
      given,
      { type: 'release_department', orgId, textId: keptIdOf(given) },
      body.text,
    );
  }

  /** The district orders a department that is late to report in. @throws Problem `organisation.unknown` */
  @Post('direct')
  @WhistleCommandDocs('责令到场')
  async directDepartment(
    @GivenOnWhistle() given: GivenWhistleCommand,
    @Body() body: DirectDepartmentDto,
  ): Promise<WhistleCommandView> {
    const orgId = await this.organisations.idOf(body.orgCode);
    return this.commands.give(given, { type: 'direct', orgId, textId: keptIdOf(given) }, body.text);
  }
}
