import { Controller, Get, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ResidentOnly } from '../access/access.decorators';
import { Resident, type ResidentPrincipal } from '../access/principal';
import { AttachmentSizeDto } from '../attachments/reading/attachment-size.dto';
import { attachmentFile } from '../attachments/reading/attachment-file';
import { ResidentAttachments } from './resident-attachments';

/** Photos and documents of a case, for its petitioner. */
@ApiTags('居民')
@ResidentOnly()
@Controller('grievances/:caseNo/attachments')
export class ResidentAttachmentsController {
  constructor(private readonly attachments: ResidentAttachments) {}

  /** The bytes of one that the progress shows. @throws Problem `case.not_found`, `attachment.not_found` */
  @Get(':id')
  @ApiOperation({ summary: '查看照片或下载文件(凭查询码)' })
  @ApiParam({ name: 'caseNo', type: String, example: 'SQ20261123-000001', description: '诉求编号' })
  @ApiParam({ name: 'id', type: String, format: 'uuid', description: '附件编号' })
  @ApiProduces('image/jpeg', 'image/webp', 'application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async readOwnAttachment(
    @Resident() resident: ResidentPrincipal,
    @Param('id') id: string,
    @Query() { size }: AttachmentSizeDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return attachmentFile(await this.attachments.open(resident, id, size), response);
  }
}
