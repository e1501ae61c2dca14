import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../../access/access.decorators';
import { Staff, type ActingStaff } from '../../access/principal';
import { WhistleReader } from '../reading/whistle-reader';
import { WHISTLE_NO } from '../whistle-params';
import { CheckInCodeListView } from './check-in-code.view';
import { CheckInDesk } from './check-in-desk';

/** What is needed for reporting in, and what came with it. */
@ApiTags('应哨')
@StaffOnly()
@Controller('whistles/:whistleNo')
export class CheckInsController {
  constructor(
    private readonly desk: CheckInDesk,
    private readonly reader: WhistleReader,
  ) {}

  /** One code for each department that is still to arrive, for the street alone. @throws Problem `check_in.codes_not_permitted` */
  @Get('check-in-codes')
  @ApiOperation({ summary: '报到码(限吹哨街道)' })
  @ApiParam(WHISTLE_NO)
  @ApiOkResponse({ type: CheckInCodeListView })
  readCheckInCodes(
    @Staff() staff: ActingStaff,
    @Param('whistleNo') whistleNo: string,
  ): Promise<CheckInCodeListView> {
    return this.desk.codesFor(staff, whistleNo);
  }

  /**
   * The photo that came with a department's arrival, for the street, the department and the district.
   *
   * @throws Problem `check_in.photo_not_found`
   */
  @Get('check-ins/:department/photo')
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({ summary: '报到照片(限街道、该部门和区)' })
  @ApiParam(WHISTLE_NO)
  @ApiParam({ name: 'department', type: String, example: 'yunze-chengguan', description: '部门的组织代码' })
  @ApiProduces('image/jpeg', 'image/webp')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async readCheckInPhoto(
    @Staff() staff: ActingStaff,
    @Param('whistleNo') whistleNo: string,
    @Param('department') department: string,
  ): Promise<StreamableFile> {
    const { type, bytes } = await this.reader.photo(staff, whistleNo, department);
    return new StreamableFile(bytes, { type, disposition: 'inline', length: bytes.length });
  }
}
