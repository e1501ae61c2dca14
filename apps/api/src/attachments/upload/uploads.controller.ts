import { Body, Controller, Delete, Get, HttpCode, Ip, Param, Patch, Post, Req, Res } from '@nestjs/common';
import {
  ApiConsumes,
  ApiBody,
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Public } from '../../access/access.decorators';
import { IdempotencyKey } from '../../idempotency/idempotency-key';
import { invalidField } from '../../problems/invalid-request';
import { Problem } from '../../problems/problem';
import { UPLOAD_ID } from '../attachments-field';
import { UploadDesk } from './upload-desk';
import { BeginUploadDto } from './upload.dto';
import { PIECE_TYPE } from './upload-request';
import { UploadView } from './upload.view';

const UPLOAD = { name: 'uploadId', type: String, format: 'uuid', description: '上传编号' };

/**
 * Photos and documents on their way. Residents have no account, so the id is what admits: it cannot be guessed, and it
 * stands in no log. An upload that broke off goes on where it was.
 */
@ApiTags('附件')
@Public()
@Controller('uploads')
export class UploadsController {
  constructor(private readonly desk: UploadDesk) {}

  /** Announces a file. @throws Problem `upload.too_many` */
  @Post()
  @ApiOperation({ summary: '开始上传照片或文件' })
  @ApiCreatedResponse({ type: UploadView })
  async beginUpload(
    @Body() body: BeginUploadDto,
    @IdempotencyKey() key: string,
    @Ip() address: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<UploadView> {
    const upload = await this.desk.begin({ address }, body, key);
    response.location(`/api/v1/uploads/${upload.id}`);
    return upload;
  }

  /** How far it has come. @throws Problem `upload.not_found` */
  @Get(':uploadId')
  @ApiOperation({ summary: '上传进度' })
  @ApiParam(UPLOAD)
  @ApiOkResponse({ type: UploadView })
  readUpload(@Param('uploadId') id: string): Promise<UploadView> {
    return this.desk.read(known(id));
  }

  /**
   * Takes the next piece, as raw bytes.
   *
   * @throws Problem `upload.offset_conflict` with the right `offset`, `upload.too_long`, `upload.unusable`, `attachment.busy`
   */
  @Patch(':uploadId')
  @ApiOperation({ summary: '上传一段内容' })
  @ApiParam(UPLOAD)
  @ApiHeader({
    name: 'Upload-Offset',
    required: true,
    description: '这一段从第几个字节开始',
    schema: { type: 'integer', example: 0 },
  })
  @ApiConsumes(PIECE_TYPE)
  @ApiBody({ required: false, schema: { type: 'string', format: 'binary' } })
  @ApiOkResponse({ type: UploadView })
  async sendPiece(@Param('uploadId') id: string, @Req() request: Request): Promise<UploadView> {
    return this.desk.receive(known(id), offsetOf(request), pieceOf(request));
  }

  /** Gives an upload up that no case has. @throws Problem `upload.not_found` */
  @Delete(':uploadId')
  @HttpCode(204)
  @ApiOperation({ summary: '放弃上传' })
  @ApiParam(UPLOAD)
  @ApiNoContentResponse()
  dropUpload(@Param('uploadId') id: string): Promise<void> {
    return this.desk.drop(known(id));
  }
}

function known(id: string): string {
  if (!UPLOAD_ID.test(id)) throw new Problem('upload.not_found');
  return id;
}

function offsetOf(request: Request): number {
  const text = request.header('upload-offset') ?? '';
  if (!/^\d{1,10}$/.test(text)) throw invalidField('Upload-Offset', 'isInt');
  return Number(text);
}

function pieceOf(request: Request): Buffer {
  const body: unknown = request.body;
  if (Buffer.isBuffer(body)) return body;
  if (Number(request.header('content-length') ?? 0) > 0 || request.header('transfer-encoding')) {
    throw new Problem('request.media_type');
  }
  return Buffer.alloc(0);
}
