import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../access/access.decorators';
import { Staff, type ActingStaff } from '../access/principal';
import { REPORT_POLICY, reportDocument } from './report-document';
import { MonthlyReportDto } from './report.dto';
import { ReportWriter } from './report-writer';

/** Documents to be printed. */
@ApiTags('指标')
@StaffOnly()
@Controller('reports')
export class ReportsController {
  constructor(private readonly writer: ReportWriter) {}

  /**
   * The month of a street or department, ready to be printed on A4: no script, nothing fetched, nobody named.
   *
   * @throws Problem `organisation.not_found`, `metric.not_permitted`, `request.invalid`
   */
  @Get('monthly')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Content-Security-Policy', REPORT_POLICY)
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: '街道、部门的指标月报' })
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' }, description: '可直接打印的文档' })
  async readMonthlyReport(@Staff() staff: ActingStaff, @Query() query: MonthlyReportDto): Promise<string> {
    return reportDocument(await this.writer.write(staff, query));
  }
}
