import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../access/access.decorators';
import { Staff, type ActingStaff } from '../access/principal';
import { DashboardReader } from './dashboard-reader';
import { DashboardDto, TrendDto } from './dashboard.dto';
import { DashboardView, TrendView } from './dashboard.view';
import { TrendReader } from './trend-reader';

/** Figures side by side and one after the other; every cell can be opened. */
@ApiTags('指标')
@StaffOnly()
@Controller('dashboards')
export class DashboardsController {
  constructor(
    private readonly dashboards: DashboardReader,
    private readonly trends: TrendReader,
  ) {}

  /** All figures of the units of the district; streets, departments and communities are ranked apart. */
  @Get('district')
  @ApiOperation({ summary: '全区指标一览' })
  @ApiOkResponse({ type: DashboardView })
  readDashboard(@Staff() staff: ActingStaff, @Query() query: DashboardDto): Promise<DashboardView> {
    return this.dashboards.read(staff, query);
  }

  /** One figure over several periods. @throws Problem `metric.not_found`, `metric.not_permitted`, … */
  @Get('trend')
  @ApiOperation({ summary: '一项指标的走势' })
  @ApiOkResponse({ type: TrendView })
  readTrend(@Staff() staff: ActingStaff, @Query() query: TrendDto): Promise<TrendView> {
    return this.trends.read(staff, query);
  }
}
