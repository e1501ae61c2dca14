import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../../access/access.decorators';
import { Staff, type ActingStaff } from '../../access/principal';
import { MergeTargets } from '../../cases/merge-targets';
import { CommandDocs } from '../command-docs';
import type { CommandView } from '../command.view';
import { CommandsService } from '../commands.service';
import type { GivenCommand } from '../given-command';
import { GivenByStaff, optionalWordsOf, wordsOf } from '../given-command.decorator';
import { OrganisationNames } from '../organisation-names';
import {
  AnswerOnSpotDto,
  DispatchDto,
  MergeDto,
  NothingToSayDto,
  RefuseDto,
  TransferEmergencyDto,
} from './triage.dto';

/** What a triage desk does with a case: take it, refuse it, send it on. */
@ApiTags('受理与派单')
@StaffOnly()
@Controller('cases/:caseNo/commands')
export class TriageController {
  constructor(
    private readonly commands: CommandsService,
    private readonly organisations: OrganisationNames,
    private readonly mergeTargets: MergeTargets,
  ) {}

  /** The matter is one of ours. */
  @Post('accept')
  @CommandDocs('受理')
  accept(@GivenByStaff() given: GivenCommand, @Body() _body: NothingToSayDto): Promise<CommandView> {
    return this.commands.give(given, { type: 'accept' });
  }

  /** One of the six legal grounds stands against it; the resident is told which. */
  @Post('refuse')
  @CommandDocs('不予受理')
  refuse(@GivenByStaff() given: GivenCommand, @Body() body: RefuseDto): Promise<CommandView> {
    const textId = optionalWordsOf(given, body.text);
    return this.commands.give(given, { type: 'refuse', code: body.code, textId }, body.text);
  }

  /** Life or property is in danger: police, fire brigade, ambulance, traffic police. */
  @Post('transfer-emergency')
  @CommandDocs('转紧急服务')
  transferEmergency(
    @GivenByStaff() given: GivenCommand,
    @Body() body: TransferEmergencyDto,
  ): Promise<CommandView> {
    return this.commands.give(given, { type: 'transfer_emergency', service: body.service });
  }

  /** Answered at once (随手调); the resident still judges the answer. */
  @Post('answer-on-spot')
  @CommandDocs('当场答复')
  answerOnSpot(@GivenByStaff() given: GivenCommand, @Body() body: AnswerOnSpotDto): Promise<CommandView> {
    return this.commands.give(given, { type: 'answer_on_spot', textId: wordsOf(given) }, body.text);
  }

  /** The same matter is another case already. @throws Problem `merge.target_unknown` */
  @Post('merge')
  @CommandDocs('并入另一诉求')
  async merge(
    @Staff() staff: ActingStaff,
    @GivenByStaff() given: GivenCommand,
    @Body() body: MergeDto,
  ): Promise<CommandView> {
    const intoId = await this.mergeTargets.idOf(staff, body.intoCaseNo);
    return this.commands.give(given, { type: 'merge', intoId });
  }

  /** Names the organisation that leads. @throws Problem `organisation.unknown` */
  @Post('dispatch')
  @CommandDocs('派单')
  async dispatch(@GivenByStaff() given: GivenCommand, @Body() body: DispatchDto): Promise<CommandView> {
    const orgId = await this.organisations.idOf(body.orgCode);
    const textId = optionalWordsOf(given, body.text);
    return this.commands.give(given, { type: 'dispatch', orgId, textId }, body.text);
  }
}
