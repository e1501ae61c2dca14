import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../../access/access.decorators';
import { CategoriesQuery } from '../../categories/categories.query';
import { unknownReference } from '../../problems/invalid-request';
import { CommandDocs } from '../command-docs';
import type { CommandView } from '../command.view';
import { CommandsService } from '../commands.service';
import type { GivenCommand } from '../given-command';
import { GivenByStaff } from '../given-command.decorator';
import { ClassifyDto } from './triage.dto';

/** What a case is about, as the triage desk sees it. */
@ApiTags('受理与派单')
@StaffOnly()
@Controller('cases/:caseNo/commands')
export class ClassificationController {
  constructor(
    private readonly commands: CommandsService,
    private readonly categories: CategoriesQuery,
  ) {}

  /** Gives a case its category and urgency; running clocks follow them. @throws Problem `category.unknown` */
  @Post('classify')
  @CommandDocs('归类')
  async classify(@GivenByStaff() given: GivenCommand, @Body() body: ClassifyDto): Promise<CommandView> {
    const { categoryCode, urgency } = body;
    if (!(await this.categories.has(categoryCode)))
      throw unknownReference('category.unknown', 'categoryCode');
    return this.commands.give(given, { type: 'classify', categoryCode, urgency });
  }
}
