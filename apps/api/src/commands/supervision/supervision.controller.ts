import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../../access/access.decorators';
import { CommandDocs } from '../command-docs';
import type { CommandView } from '../command.view';
import { CommandsService } from '../commands.service';
import type { GivenCommand } from '../given-command';
import { GivenByStaff, optionalWordsOf, wordsOf } from '../given-command.decorator';
import {
  AnswerCardDto,
  AnswerSupervisionDto,
  CloseSupervisionDto,
  SuperviseDto,
  UrgeDto,
} from './supervision.dto';

/** Superiors watch a case and are answered in writing; the lead stays the same. */
@ApiTags('督办')
@StaffOnly()
@Controller('cases/:caseNo/commands')
export class SupervisionController {
  constructor(private readonly commands: CommandsService) {}

  /** Somebody above the lead watches from now on. */
  @Post('supervise')
  @CommandDocs('督办')
  supervise(@GivenByStaff() given: GivenCommand, @Body() body: SuperviseDto): Promise<CommandView> {
    const { kind, level, text } = body;
    return this.commands.give(given, { type: 'supervise', kind, level, textId: wordsOf(given) }, text);
  }

  /** The written answer of the lead. */
  @Post('answer-supervision')
  @CommandDocs('督办回复')
  answerSupervision(
    @GivenByStaff() given: GivenCommand,
    @Body() body: AnswerSupervisionDto,
  ): Promise<CommandView> {
    const { no, text } = body;
    return this.commands.give(given, { type: 'answer_supervision', no, textId: wordsOf(given) }, text);
  }

  /** Those who watch need no more. */
  @Post('close-supervision')
  @CommandDocs('督办销号')
  closeSupervision(
    @GivenByStaff() given: GivenCommand,
    @Body() body: CloseSupervisionDto,
  ): Promise<CommandView> {
    const { no, text } = body;
    const textId = optionalWordsOf(given, text);
    return this.commands.give(given, { type: 'close_supervision', no, textId }, text);
  }

  /** A word to the lead that somebody waits; once in a cycle. */
  @Post('urge')
  @CommandDocs('催办')
  urge(@GivenByStaff() given: GivenCommand, @Body() body: UrgeDto): Promise<CommandView> {
    const textId = optionalWordsOf(given, body.text);
    return this.commands.give(given, { type: 'urge', textId }, body.text);
  }

  /** What the unit has to say to its yellow or red card. */
  @Post('answer-card')
  @CommandDocs('回复黄牌、红牌')
  answerCard(@GivenByStaff() given: GivenCommand, @Body() body: AnswerCardDto): Promise<CommandView> {
    return this.commands.give(given, { type: 'answer_card', textId: wordsOf(given) }, body.text);
  }
}
