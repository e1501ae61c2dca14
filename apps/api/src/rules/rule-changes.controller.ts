import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Rules } from '@suqiu/ledger';
import { StaffOnly } from '../access/access.decorators';
import { Staff, type ActingStaff } from '../access/principal';
import { Problem } from '../problems/problem';
import { MovesDto } from './rule-document.dto';
import { RulesOffice } from './rules-office';
import { changeFacts, RuleChangeListView, RuleChangeView } from './rules.view';

const REVISION = /^\d{1,9}$/;

/** What changed in rules and calendars, and what it did to the open cases. For administrators. */
@ApiTags('规则与日历')
@StaffOnly()
@Controller('rule-changes')
export class RuleChangesController {
  constructor(
    private readonly rules: Rules,
    private readonly office: RulesOffice,
  ) {}

  /** Newest first. @throws Problem `rules.not_permitted` */
  @Get()
  @ApiOperation({ summary: '规则与日历的变更' })
  @ApiOkResponse({ type: RuleChangeListView })
  async listRuleChanges(@Staff() staff: ActingStaff): Promise<RuleChangeListView> {
    this.office.admit(staff);
    return { items: (await this.rules.changes()).map(changeFacts) };
  }

  /** One change with what the cases recorded of it: the figures of its dry run. @throws Problem `rules.revision_unknown` */
  @Get(':revision')
  @ApiOperation({ summary: '一次变更及其结果' })
  @ApiParam({ name: 'revision', type: String, example: '2' })
  @ApiOkResponse({ type: RuleChangeView })
  readRuleChange(
    @Staff() staff: ActingStaff,
    @Param('revision') revision: string,
    @Query() asked: MovesDto,
  ): Promise<RuleChangeView> {
    if (!REVISION.test(revision)) throw new Problem('rules.revision_unknown');
    return this.office.change(staff, Number(revision), asked);
  }
}
