import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../access/access.decorators';
import { Staff, type ActingStaff } from '../access/principal';
import { RulesOffice } from '../rules/rules-office';
import { RuleAddedView } from '../rules/rules.view';
import { DatedWeightsDto, WeightsTrialDto } from './weights.dto';
import { WeightsTrial } from './weights-trial';
import { WeightsTrialView } from './weights.view';

/** The weights of scores: what others would have made of past periods. */
@ApiTags('指标')
@StaffOnly()
@Controller('metric-weights')
export class WeightsController {
  constructor(
    private readonly trial: WeightsTrial,
    private readonly office: RulesOffice,
  ) {}

  /** Scores and ranks of all units by both tables of weights; nothing is written. */
  @Post('dry-run')
  @HttpCode(200)
  @ApiOperation({ summary: '试算新权重' })
  @ApiOkResponse({ type: WeightsTrialView })
  dryRunWeights(@Staff() staff: ActingStaff, @Body() body: WeightsTrialDto): Promise<WeightsTrialView> {
    return this.trial.run(staff, body);
  }

  /**
   * Brings weights in, as the next version of the catalogue; they count for periods that begin on their day or later. For
   * administrators, as all rules. The same document again changes nothing.
   *
   * @throws Problem `rules.not_permitted`, `policy.invalid`, `policy.order`, `policy.retroactive`, `policy.changed`
   */
  @Post('versions')
  @HttpCode(200)
  @ApiOperation({ summary: '导入新权重' })
  @ApiOkResponse({ type: RuleAddedView })
  addWeights(@Staff() staff: ActingStaff, @Body() { document }: DatedWeightsDto): Promise<RuleAddedView> {
    return this.office.addWeights(staff, document);
  }
}
