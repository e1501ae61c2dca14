import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../access/access.decorators';
import { Staff, type ActingStaff } from '../access/principal';
import { RecordReader } from './record-reader';
import { RecordDto } from './record.dto';
import { RecordView } from './record.view';

/** What units were supervised for and warned of. */
@ApiTags('督办')
@StaffOnly()
@Controller('organisations/:organisation/record')
export class RecordsController {
  constructor(private readonly records: RecordReader) {}

  /**
   * Supervisions of the cases that a unit led, and its yellow and red cards, newest first.
   *
   * @throws Problem `organisation.not_found`, `record.not_permitted`
   */
  @Get()
  @ApiOperation({ summary: '单位的督办和黄牌、红牌记录' })
  @ApiParam({ name: 'organisation', type: String, example: 'donghu', description: '组织代码' })
  @ApiOkResponse({ type: RecordView })
  readRecord(
    @Staff() staff: ActingStaff,
    @Param('organisation') code: string,
    @Query() query: RecordDto,
  ): Promise<RecordView> {
    return this.records.page(staff, code, query);
  }
}
