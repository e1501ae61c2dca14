import { Controller, Get, Header, Inject, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Readable } from 'node:stream';
import type { Logger } from 'pino';
import { StaffOnly } from '../../access/access.decorators';
import { Staff, type ActingStaff } from '../../access/principal';
import { LOGGER } from '../../observability/logger';
import { describeFailure } from '../../problems/describe-failure';
import { CaseExporter } from './case-exporter';
import { ExportCasesDto, type ExportFormat } from './export-cases.dto';

const TYPES: Readonly<Record<ExportFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** The work list as a file. */
@ApiTags('诉求')
@StaffOnly()
@Controller('cases/export')
export class CaseExportController {
  constructor(
    private readonly exporter: CaseExporter,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** All rows of the work list under a filter, written as they are read. @throws Problem `organisation.unknown` */
  @Get()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: '导出工作清单' })
  @ApiProduces(...Object.values(TYPES))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' }, description: '文件' })
  async exportCases(@Staff() staff: ActingStaff, @Query() query: ExportCasesDto): Promise<StreamableFile> {
    const { fileName, format, pieces } = await this.exporter.open(staff, query);
    return new StreamableFile(Readable.from(pieces, { objectMode: false }), {
      type: TYPES[format],
      disposition: `attachment; filename="cases.${format}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    }).setErrorLogger((error) =>
      this.logger.error({ failure: describeFailure(error) }, 'an export broke off'),
    );
  }
}
