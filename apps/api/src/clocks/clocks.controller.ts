import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../access/access.decorators';
import { Staff, type ActingStaff } from '../access/principal';
import { ClockExplanationView } from './clock-explanation.view';
import { ClockReader } from './clock-reader';
import { ClockListView } from './clock.view';
import { CASE_NO, CLOCK } from './clock-params';

/** The clocks of a case as staff read them. */
@ApiTags('时限')
@StaffOnly()
@Controller('cases/:caseNo/clocks')
export class ClocksController {
  constructor(private readonly clocks: ClockReader) {}

  /** Every clock, with what is used and what is left of it. @throws Problem `case.not_found` */
  @Get()
  @ApiOperation({ summary: '各项时限' })
  @ApiParam(CASE_NO)
  @ApiOkResponse({ type: ClockListView })
  listClocks(@Staff() staff: ActingStaff, @Param('caseNo') caseNo: string): Promise<ClockListView> {
    return this.clocks.list(staff, caseNo);
  }

  /** Why a clock is due when it is, as a sum. @throws Problem `case.not_found`, `clock.not_found` */
  @Get(':clock/explanation')
  @ApiOperation({ summary: '时限计算说明' })
  @ApiParam(CASE_NO)
  @ApiParam(CLOCK)
  @ApiOkResponse({ type: ClockExplanationView })
  explainClock(
    @Staff() staff: ActingStaff,
    @Param('caseNo') caseNo: string,
    @Param('clock') clock: string,
  ): Promise<ClockExplanationView> {
    return this.clocks.explainToStaff(staff, caseNo, clock);
  }
}
