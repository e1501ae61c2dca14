import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ResidentOrStaff } from '../access/access.decorators';
import { Reader, type CaseReaderPrincipal } from '../access/principal';
import { ClockExplanationView } from './clock-explanation.view';
import { CASE_NO, CLOCK } from './clock-params';
import { ClockReader } from './clock-reader';

/** What was promised to a resident, and why. */
@ApiTags('时限')
@Controller('grievances/:caseNo/clocks')
export class PromiseController {
  constructor(private readonly clocks: ClockReader) {}

  /**
   * Why a clock is due when it is. The petitioner is told of the total handling time (`case`); who comes without a
   * tracking code needs a session. @throws Problem `case.not_found`, `clock.not_found`, `session.missing`
   */
  @ResidentOrStaff()
  @Get(':clock/explanation')
  @ApiOperation({ summary: '时限计算说明(诉求人凭查询码,工作人员凭登录)' })
  @ApiParam(CASE_NO)
  @ApiParam(CLOCK)
  @ApiOkResponse({ type: ClockExplanationView })
  explainPromise(
    @Reader() reader: CaseReaderPrincipal,
    @Param('caseNo') caseNo: string,
    @Param('clock') clock: string,
  ): Promise<ClockExplanationView> {
    return reader.kind === 'resident'
      ? this.clocks.explainToResident(reader.resident, clock)
      : this.clocks.explainToStaff(reader.staff, caseNo, clock);
  }
}
