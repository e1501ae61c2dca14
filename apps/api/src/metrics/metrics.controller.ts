import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../access/access.decorators';
import { Staff, type ActingStaff } from '../access/principal';
import { FactListReader } from './fact-list-reader';
import { FactListDto } from './fact-list.dto';
import { FactListView } from './fact-list.view';
import { FigureAddressDto } from './figure-address.dto';
import { FigureReader } from './figure-reader';
import { FigureView } from './figure.view';

const METRIC = { name: 'metric', type: String, example: 'satisfied_rate', description: '指标代码' };

/** The figures by which units are assessed: each opens to its formula, and to exactly the cases that it counts. */
@ApiTags('指标')
@StaffOnly()
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly figures: FigureReader,
    private readonly facts: FactListReader,
  ) {}

  /** One figure of a unit and period. @throws Problem `metric.not_found`, `metric.not_permitted`, … */
  @Get(':metric')
  @ApiOperation({ summary: '一项指标:值、公式、剔除、同比环比、公布与变动' })
  @ApiParam(METRIC)
  @ApiOkResponse({ type: FigureView })
  readMetric(
    @Staff() staff: ActingStaff,
    @Param('metric') metric: string,
    @Query() query: FigureAddressDto,
  ): Promise<FigureView> {
    return this.figures.read(staff, metric, query);
  }

  /** What a part of a figure counts, the earliest first. @throws Problem `metric.composite`, … */
  @Get(':metric/cases')
  @ApiOperation({ summary: '指标所计的诉求:条数与指标相同' })
  @ApiParam(METRIC)
  @ApiOkResponse({ type: FactListView })
  listMetricCases(
    @Staff() staff: ActingStaff,
    @Param('metric') metric: string,
    @Query() query: FactListDto,
  ): Promise<FactListView> {
    return this.facts.page(staff, metric, query);
  }
}
