import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../access/access.decorators';
import { Staff, type ActingStaff } from '../access/principal';
import { WeightsTrialDto } from './weights.dto';
import { WeightsTrial } from './weights-trial';
import { WeightsTrialView } from './weights.view';

/** The weights of scores: what others would have made of past periods. */
@ApiTags('指标')
@StaffOnly()
@Controller('metric-weights')
export class WeightsController {
  constructor(private readonly trial: WeightsTrial) {}

  /** Scores and ranks of all units by both tables of weights; nothing is written. */
  @Post('dry-run')
  @HttpCode(200)
  @ApiOperation({ summary: '试算新权重' })
  @ApiOkResponse({ type: WeightsTrialView })
  dryRunWeights(@Staff() staff: ActingStaff, @Body() body: WeightsTrialDto): Promise<WeightsTrialView> {
    return this.trial.run(staff, body);
  }
}
