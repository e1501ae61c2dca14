import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../../../access/access.decorators';
import { OrganisationNames } from '../../../commands/organisation-names';
import {
  GivenOnWhistle,
  keptIdOf,
  optionalKeptIdOf,
  type GivenWhistleCommand,
} from '../given-whistle-command';
import { WhistleCommandDocs } from '../whistle-command-docs';
import type { WhistleCommandView } from '../whistle-command.view';
import { WhistleCommands } from '../whistle-commands';
import {
  AddWhistleNoteDto,
  CloseWhistleDto,
  RecordWhistleContactDto,
  ReportDoneDto,
  SendBackDto,
  SubmitPlanDto,
} from './work.dto';

/** The work of the departments until the street closes the whistle (事不完、人不撤). */
@ApiTags('应哨')
@StaffOnly()
@Controller('whistles/:whistleNo/commands')
export class WhistleWorkController {
  constructor(
    private readonly commands: WhistleCommands,
    private readonly organisations: OrganisationNames,
  ) {}

  /** The department has spoken to the street. */
  @Post('record-contact')
  @WhistleCommandDocs('登记与街道联系')
  recordWhistleContact(
    @GivenOnWhistle() given: GivenWhistleCommand,
    @Body() body: RecordWhistleContactDto,
  ): Promise<WhistleCommandView> {
    const textId = optionalKeptIdOf(given, body.text);
    return this.commands.give(given, { type: 'record_contact', textId }, body.text);
  }

  /** How the department will go about it. */
  @Post('submit-plan')
  @WhistleCommandDocs('提交处置方案')
  submitPlan(
    @GivenOnWhistle() given: GivenWhistleCommand,
    @Body() body: SubmitPlanDto,
  ): Promise<WhistleCommandView> {
    return this.commands.give(given, { type: 'submit_plan', textId: keptIdOf(given) }, body.text);
  }

  /** The department has done what it was summoned for. */
  @Post('report-done')
  @WhistleCommandDocs('报告办结')
  reportDone(
    @GivenOnWhistle() given: GivenWhistleCommand,
    @Body() body: ReportDoneDto,
  ): Promise<WhistleCommandView> {
    return this.commands.give(given, { type: 'report_done', textId: keptIdOf(given) }, body.text);
  }

  /** The street is not content: the department is at work again. @throws Problem `organisation.unknown` */
  @Post('send-back')
  @WhistleCommandDocs('退回继续办理')
  async sendBack(
    @GivenOnWhistle() given: GivenWhistleCommand,
    @Body() body: SendBackDto,
  ): Promise<WhistleCommandView> {
    const orgId = await this.organisations.idOf(body.orgCode);
    return this.commands.give(given, { type: 'send_back', orgId, textId: keptIdOf(given) }, body.text);
  }

  /** Progress, for all who have to do with the whistle. */
  @Post('add-note')
  @WhistleCommandDocs('增加工作记录')
  addWhistleNote(
    @GivenOnWhistle() given: GivenWhistleCommand,
    @Body() body: AddWhistleNoteDto,
  ): Promise<WhistleCommandView> {
    return this.commands.give(given, { type: 'add_note', textId: keptIdOf(given) }, body.text);
  }

  /** 销哨: by the street alone, once every department is done, released or excused. */
  @Post('close')
  @WhistleCommandDocs('销哨')
  closeWhistle(
    @GivenOnWhistle() given: GivenWhistleCommand,
    @Body() body: CloseWhistleDto,
  ): Promise<WhistleCommandView> {
    const textId = optionalKeptIdOf(given, body.text);
    return this.commands.give(given, { type: 'close', textId }, body.text);
  }
}
