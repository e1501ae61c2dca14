import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../access/access.decorators';
import { CATALOGUE_PATH } from '../application';
import { PeriodDto } from './figure-address.dto';
import { FigureBook } from './figure-book';
import { MetricListView, metricListView } from './metric.view';

/** Which figures there are. */
@ApiTags('指标')
@StaffOnly()
@Controller(CATALOGUE_PATH)
export class CatalogueController {
  constructor(private readonly book: FigureBook) {}

  /** The figures in force for a period, with formula and basis. @throws Problem `request.invalid` */
  @Get()
  @ApiOperation({ summary: '指标目录' })
  @ApiOkResponse({ type: MetricListView })
  listMetrics(@Query() query: PeriodDto): MetricListView {
    return metricListView(this.book.period(query).catalogue);
  }
}
