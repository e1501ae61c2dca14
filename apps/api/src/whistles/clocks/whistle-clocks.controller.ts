import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../../access/access.decorators';
import { Staff, type ActingStaff } from '../../access/principal';
import { WHISTLE_CLOCK, WHISTLE_NO } from '../whistle-params';
import { WhistleClockReader } from './whistle-clock-reader';
import { WhistleClockExplanationView, WhistleClockListView } from './whistle-clocks.view';

/** The clocks of a whistle: those of each department, of the street, the district and the raters. */
@ApiTags('吹哨')
@StaffOnly()
@Controller('whistles/:whistleNo/clocks')
export class WhistleClocksController {
  constructor(private readonly clocks: WhistleClockReader) {}

  /** Every clock, with what is used and what is left of it. @throws Problem `whistle.not_found` */
  @Get()
  @ApiOperation({ summary: '吹哨的各项时限' })
  @ApiParam(WHISTLE_NO)
  @ApiOkResponse({ type: WhistleClockListView })
  listWhistleClocks(
    @Staff() staff: ActingStaff,
    @Param('whistleNo') whistleNo: string,
  ): Promise<WhistleClockListView> {
    return this.clocks.list(staff, whistleNo);
  }

  /** Why a clock is due when it is, as a sum. @throws Problem `whistle.not_found`, `clock.not_found` */
  @Get(':clock/explanation')
  @ApiOperation({ summary: '吹哨时限计算说明' })
  @ApiParam(WHISTLE_NO)
  @ApiParam(WHISTLE_CLOCK)
  @ApiOkResponse({ type: WhistleClockExplanationView })
  explainWhistleClock(
    @Staff() staff: ActingStaff,
    @Param('whistleNo') whistleNo: string,
    @Param('clock') clock: string,
  ): Promise<WhistleClockExplanationView> {
    return this.clocks.explain(staff, whistleNo, clock);
  }
}
