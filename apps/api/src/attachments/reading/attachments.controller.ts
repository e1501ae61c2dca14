import { Controller, Get, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { StaffOnly } from '../../access/access.decorators';
import { Staff, type ActingStaff } from '../../access/principal';
import { attachmentFile } from './attachment-file';
import { AttachmentSizeDto } from './attachment-size.dto';
import { AttachmentReader } from './attachment-reader';
import { CaseAttachmentListView } from './case-attachment.view';

const CASE_NO = { name: 'caseNo', type: String, example: 'SQ20261123-000001', description: '诉求编号' };

/** Photos and documents of a case, for staff who see it. */
@ApiTags('附件')
@StaffOnly()
@Controller('cases/:caseNo/attachments')
export class AttachmentsController {
  constructor(private readonly reader: AttachmentReader) {}

  /** Everything that was attached, in the order of the steps. @throws Problem `case.not_found` */
  @Get()
  @ApiOperation({ summary: '诉求的照片和文件' })
  @ApiParam(CASE_NO)
  @ApiOkResponse({ type: CaseAttachmentListView })
  listAttachments(
    @Staff() staff: ActingStaff,
    @Param('caseNo') caseNo: string,
  ): Promise<CaseAttachmentListView> {
    return this.reader.list(staff, caseNo);
  }

  /** The bytes of one. @throws Problem `case.not_found`, `attachment.not_found` */
  @Get(':id')
  @ApiOperation({ summary: '查看照片或下载文件' })
  @ApiParam(CASE_NO)
  @ApiParam({ name: 'id', type: String, format: 'uuid', description: '附件编号' })
  @ApiProduces('image/jpeg', 'image/webp', 'application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async readAttachment(
    @Staff() staff: ActingStaff,
    @Param('caseNo') caseNo: string,
    @Param('id') id: string,
    @Query() { size }: AttachmentSizeDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return attachmentFile(await this.reader.openForStaff(staff, caseNo, id, size), response);
  }
}
