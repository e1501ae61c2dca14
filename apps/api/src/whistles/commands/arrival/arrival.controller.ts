import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../../../access/access.decorators';
import { OrganisationNames } from '../../../commands/organisation-names';
import { Arrivals } from '../../check-in/arrivals';
import { GivenOnWhistle, keptIdOf, type GivenWhistleCommand } from '../given-whistle-command';
import { WhistleCommandDocs } from '../whistle-command-docs';
import type { WhistleCommandView } from '../whistle-command.view';
import { WhistleCommands } from '../whistle-commands';
import { ArriveDto, ConfirmArrivalDto, DisputeArrivalDto } from './arrival.dto';

/** 报到: a department is on site, and the street says whether it is. */
@ApiTags('应哨')
@StaffOnly()
@Controller('whistles/:whistleNo/commands')
export class ArrivalController {
  constructor(
    private readonly commands: WhistleCommands,
    private readonly arrivals: Arrivals,
    private readonly organisations: OrganisationNames,
  ) {}

  /**
   * The department reports in, with the street's one-time code or its position.
   *
   * @throws Problem `check_in.code_wrong`, `check_in.photo_unusable`, `attempts.too_many`
   */
  @Post('arrive')
  @WhistleCommandDocs('报到')
  arrive(@GivenOnWhistle() given: GivenWhistleCommand, @Body() body: ArriveDto): Promise<WhistleCommandView> {
    return this.arrivals.reportIn(given, body);
  }

  /** The street has seen them. @throws Problem `organisation.unknown` */
  @Post('confirm-arrival')
  @WhistleCommandDocs('确认报到')
  async confirmArrival(
    @GivenOnWhistle() given: GivenWhistleCommand,
    @Body() body: ConfirmArrivalDto,
  ): Promise<WhistleCommandView> {
    const orgId = await this.organisations.idOf(body.orgCode);
    return this.commands.give(given, { type: 'confirm_arrival', orgId });
  }

  /** Nobody is there: the department has not arrived, and its clock goes on. @throws Problem `organisation.unknown` */
  @Post('dispute-arrival')
  @WhistleCommandDocs('不认可报到')
  async disputeArrival(
    @GivenOnWhistle() given: GivenWhistleCommand,
    @Body() body: DisputeArrivalDto,
  ): Promise<WhistleCommandView> {
    const orgId = await this.organisations.idOf(body.orgCode);
    return this.commands.give(given, { type: 'dispute_arrival', orgId, textId: keptIdOf(given) }, body.text);
  }
}
