import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../../access/access.decorators';
import { OrganisationNames } from '../../commands/organisation-names';
import { GivenForTheme, type GivenThemeCommand } from './given-theme-command';
import { ThemeCaseIds } from './theme-case-ids';
import { ThemeCommandDocs } from './theme-command-docs';
import {
  AddPolicyDto,
  AddTaskDto,
  AdoptThemeDto,
  DropPolicyDto,
  ReassignThemeDto,
  StatePlanDto,
  ThemeTaskDto,
  ThemeCasesDto,
  ThemeWordsDto,
} from './theme-command.dto';
import { ThemeOffice } from './theme-office';
import type { ThemeStepView } from './theme-step.view';

/** What is done with a theme: the district takes it up and ends it, the lead keeps its plan and lists. */
@ApiTags('每月一题')
@StaffOnly()
@Controller('themes/:themeNo/commands')
export class ThemeCommandsController {
  constructor(
    private readonly office: ThemeOffice,
    private readonly organisations: OrganisationNames,
    private readonly cases: ThemeCaseIds,
  ) {}

  /** The district takes the theme up, with a lead and those who help. @throws Problem `organisation.unknown` */
  @Post('adopt')
  @ThemeCommandDocs('立题')
  async adoptTheme(
    @GivenForTheme() given: GivenThemeCommand,
    @Body() body: AdoptThemeDto,
  ): Promise<ThemeStepView> {
    const leadOrgId = await this.organisations.idOf(body.leadCode, 'leadCode');
    const assistOrgIds = await this.office.idsOf(body.assistCodes, 'assistCodes');
    const { text = null } = body;
    const textId = text === null ? null : given.textId;
    return this.office.give(given, { type: 'adopt', leadOrgId, assistOrgIds, textId }, text);
  }

  /**
   * The district gives an adopted theme another lead or other helpers, and says why. Whoever still has a task stays.
   * @throws Problem `organisation.unknown`
   */
  @Post('reassign')
  @ThemeCommandDocs('调整主责、配合单位')
  async reassignTheme(
    @GivenForTheme() given: GivenThemeCommand,
    @Body() { leadCode, assistCodes, text }: ReassignThemeDto,
  ): Promise<ThemeStepView> {
    const leadOrgId = await this.organisations.idOf(leadCode, 'leadCode');
    const assistOrgIds = await this.office.idsOf(assistCodes, 'assistCodes');
    const { textId } = given;
    return this.office.give(given, { type: 'reassign', leadOrgId, assistOrgIds, textId }, text);
  }

  /** 一方案: stated again, it takes the place of the one before. */
  @Post('state-plan')
  @ThemeCommandDocs('制定方案')
  statePlan(
    @GivenForTheme() given: GivenThemeCommand,
    @Body() { text }: StatePlanDto,
  ): Promise<ThemeStepView> {
    return this.office.give(given, { type: 'state_plan', textId: given.textId }, text);
  }

  /** 任务清单, 责任清单: a task and who answers for it. @throws Problem `organisation.unknown` */
  @Post('add-task')
  @ThemeCommandDocs('增加任务')
  async addTask(
    @GivenForTheme() given: GivenThemeCommand,
    @Body() { title, orgCode, dueOn }: AddTaskDto,
  ): Promise<ThemeStepView> {
    const orgId = await this.organisations.idOf(orgCode);
    return this.office.give(given, { type: 'add_task', orgId, dueOn, textId: given.textId }, title);
  }

  /** By the lead, or by whose task it is. */
  @Post('finish-task')
  @ThemeCommandDocs('完成任务')
  finishTask(@GivenForTheme() given: GivenThemeCommand, @Body() body: ThemeTaskDto): Promise<ThemeStepView> {
    const { no, text } = body;
    return this.office.give(given, { type: 'finish_task', no, textId: given.textId }, text);
  }

  @Post('cancel-task')
  @ThemeCommandDocs('取消任务')
  cancelTask(@GivenForTheme() given: GivenThemeCommand, @Body() body: ThemeTaskDto): Promise<ThemeStepView> {
    const { no, text } = body;
    return this.office.give(given, { type: 'cancel_task', no, textId: given.textId }, text);
  }

  /** 政策清单. */
  @Post('add-policy')
  @ThemeCommandDocs('列入政策')
  addThemePolicy(
    @GivenForTheme() given: GivenThemeCommand,
    @Body() { title, reference }: AddPolicyDto,
  ): Promise<ThemeStepView> {
    return this.office.give(given, { type: 'add_policy', reference, textId: given.textId }, title);
  }

  @Post('drop-policy')
  @ThemeCommandDocs('移出政策')
  dropThemePolicy(
    @GivenForTheme() given: GivenThemeCommand,
    @Body() { no }: DropPolicyDto,
  ): Promise<ThemeStepView> {
    return this.office.give(given, { type: 'drop_policy', no });
  }

  /** @throws Problem `theme.case_unknown` */
  @Post('link-cases')
  @ThemeCommandDocs('关联诉求')
  async linkCases(
    @GivenForTheme() given: GivenThemeCommand,
    @Body() { caseNos }: ThemeCasesDto,
  ): Promise<ThemeStepView> {
    const caseIds = await this.cases.of(given.staff, caseNos);
    return this.office.give(given, { type: 'link_cases', caseIds });
  }

  /** @throws Problem `theme.case_unknown` */
  @Post('unlink-cases')
  @ThemeCommandDocs('解除关联')
  async unlinkCases(
    @GivenForTheme() given: GivenThemeCommand,
    @Body() { caseNos }: ThemeCasesDto,
  ): Promise<ThemeStepView> {
    const caseIds = await this.cases.of(given.staff, caseNos);
    return this.office.give(given, { type: 'unlink_cases', caseIds });
  }

  /** With a plan, and nothing open on the task list. */
  @Post('close')
  @ThemeCommandDocs('结题')
  closeTheme(
    @GivenForTheme() given: GivenThemeCommand,
    @Body() { text }: ThemeWordsDto,
  ): Promise<ThemeStepView> {
    return this.office.give(given, { type: 'close', textId: given.textId }, text);
  }

  @Post('drop')
  @ThemeCommandDocs('撤题')
  dropTheme(
    @GivenForTheme() given: GivenThemeCommand,
    @Body() { text }: ThemeWordsDto,
  ): Promise<ThemeStepView> {
    return this.office.give(given, { type: 'drop', textId: given.textId }, text);
  }
}
