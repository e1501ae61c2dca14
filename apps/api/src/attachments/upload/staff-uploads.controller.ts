import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { StaffOnly } from '../../access/access.decorators';
import { Staff, type ActingStaff } from '../../access/principal';
import { CaseFinder } from '../../cases/case-finder';
import { IdempotencyKey } from '../../idempotency/idempotency-key';
import { UploadDesk } from './upload-desk';
import { BeginUploadDto } from './upload.dto';
import { UploadView } from './upload.view';

/** Photos and documents of staff: a whole office may share one address, so each person has a quota of their own. */
@ApiTags('附件')
@StaffOnly()
@Controller('cases/:caseNo/uploads')
export class StaffUploadsController {
  constructor(
    private readonly desk: UploadDesk,
    private readonly finder: CaseFinder,
  ) {}

  /** Announces a file for a case; its pieces go to `/uploads/{uploadId}`. @throws Problem `case.not_found` */
  @Post()
  @ApiOperation({ summary: '为诉求上传照片或文件(工作人员)' })
  @ApiParam({ name: 'caseNo', type: String, example: 'SQ20261123-000001', description: '诉求编号' })
  @ApiCreatedResponse({ type: UploadView })
  async beginCaseUpload(
    @Staff() staff: ActingStaff,
    @Param('caseNo') caseNo: string,
    @Body() body: BeginUploadDto,
    @IdempotencyKey() key: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<UploadView> {
    await this.finder.visibleTo(staff, caseNo);
    const upload = await this.desk.begin({ staffId: staff.staffId }, body, key);
    response.location(`/api/v1/uploads/${upload.id}`);
    return upload;
  }
}
