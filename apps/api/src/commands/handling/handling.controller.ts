import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../../access/access.decorators';
import { CommandDocs } from '../command-docs';
import type { CommandView } from '../command.view';
import { CommandsService } from '../commands.service';
import type { GivenCommand } from '../given-command';
import { GivenByStaff, optionalWordsOf, wordsOf } from '../given-command.decorator';
import { OrganisationNames } from '../organisation-names';
import { NothingToSayDto } from '../triage/triage.dto';
import {
  AddAssistDto,
  AddNoteDto,
  EscalateDto,
  HandDownDto,
  ReachMilestoneDto,
  RecordContactDto,
  ReleaseAssistDto,
  ReplyAssistDto,
  StateInterimDto,
} from './handling.dto';

/** What the lead and those who help it do while they work on a case. */
@ApiTags('办理')
@StaffOnly()
@Controller('cases/:caseNo/commands')
export class HandlingController {
  constructor(
    private readonly commands: CommandsService,
    private readonly organisations: OrganisationNames,
  ) {}

  /** The lead has taken note (签收). */
  @Post('sign')
  @CommandDocs('签收')
  sign(@GivenByStaff() given: GivenCommand, @Body() _body: NothingToSayDto): Promise<CommandView> {
    return this.commands.give(given, { type: 'sign' });
  }

  /** The resident was contacted. */
  @Post('record-contact')
  @CommandDocs('登记联系情况')
  recordContact(@GivenByStaff() given: GivenCommand, @Body() body: RecordContactDto): Promise<CommandView> {
    const textId = optionalWordsOf(given, body.text);
    return this.commands.give(given, { type: 'record_contact', channel: body.channel, textId }, body.text);
  }

  /** Progress, for colleagues or also for the resident. */
  @Post('add-note')
  @CommandDocs('增加办理记录')
  addNote(@GivenByStaff() given: GivenCommand, @Body() body: AddNoteDto): Promise<CommandView> {
    const { shownToResident, text, attachments } = body;
    return this.commands.give(
      given,
      { type: 'add_note', textId: wordsOf(given), shownToResident },
      text,
      attachments,
    );
  }

  /** A part of the work that has a deadline of its own is done. */
  @Post('reach-milestone')
  @CommandDocs('登记阶段目标完成')
  reachMilestone(@GivenByStaff() given: GivenCommand, @Body() body: ReachMilestoneDto): Promise<CommandView> {
    const { milestone, text, attachments } = body;
    return this.commands.give(
      given,
      { type: 'reach_milestone', milestone, textId: wordsOf(given) },
      text,
      attachments,
    );
  }

  /** Asks another organisation to help (协办). @throws Problem `organisation.unknown` */
  @Post('add-assist')
  @CommandDocs('增加协办单位')
  async addAssist(@GivenByStaff() given: GivenCommand, @Body() body: AddAssistDto): Promise<CommandView> {
    const orgId = await this.organisations.idOf(body.orgCode);
    return this.commands.give(given, { type: 'add_assist', orgId, textId: wordsOf(given) }, body.text);
  }

  /** An assisting organisation has no result yet: why, and how things stand; once for each asking. */
  @Post('state-interim')
  @CommandDocs('说明阶段性情况')
  stateInterim(@GivenByStaff() given: GivenCommand, @Body() body: StateInterimDto): Promise<CommandView> {
    return this.commands.give(given, { type: 'state_interim', textId: wordsOf(given) }, body.text);
  }

  /** The answer of an assisting organisation to the lead. */
  @Post('reply-assist')
  @CommandDocs('协办回复')
  replyAssist(@GivenByStaff() given: GivenCommand, @Body() body: ReplyAssistDto): Promise<CommandView> {
    return this.commands.give(
      given,
      { type: 'reply_assist', textId: wordsOf(given) },
      body.text,
      body.attachments,
    );
  }

  /** An organisation need not help any longer; it keeps sight. @throws Problem `organisation.unknown` */
  @Post('release-assist')
  @CommandDocs('解除协办')
  async releaseAssist(
    @GivenByStaff() given: GivenCommand,
    @Body() body: ReleaseAssistDto,
  ): Promise<CommandView> {
    const orgId = await this.organisations.idOf(body.orgCode);
    return this.commands.give(given, { type: 'release_assist', orgId });
  }

  /** A higher level gives the case to one below it (交办). @throws Problem `organisation.unknown` */
  @Post('hand-down')
  @CommandDocs('交办')
  async handDown(@GivenByStaff() given: GivenCommand, @Body() body: HandDownDto): Promise<CommandView> {
    const orgId = await this.organisations.idOf(body.orgCode);
    return this.commands.give(given, { type: 'hand_down', orgId, textId: wordsOf(given) }, body.text);
  }

  /** Responsibility moves up a level (上报). */
  @Post('escalate')
  @CommandDocs('上报')
  escalate(@GivenByStaff() given: GivenCommand, @Body() body: EscalateDto): Promise<CommandView> {
    return this.commands.give(given, { type: 'escalate', textId: wordsOf(given) }, body.text);
  }
}
