import { ApiProperty } from '@nestjs/swagger';
import type { AttachmentState } from '@suqiu/entities';
import type { UploadRow } from './upload.query';

/** How far an upload has come. */
export class UploadView {
  @ApiProperty({ type: String, format: 'uuid', description: '凭此续传和提交,请勿公开' })
  readonly id!: string;

  @ApiProperty({ type: String, example: '道闸损坏.jpg' })
  readonly name!: string;

  @ApiProperty({ type: 'integer', description: '文件大小(字节)' })
  readonly bytes!: number;

  @ApiProperty({ type: 'integer', description: '已收到的字节数,续传从这里开始' })
  readonly offset!: number;

  @ApiProperty({ type: 'integer', description: '每段最多字节数' })
  readonly pieceBytes!: number;

  @ApiProperty({
    enum: ['receiving', 'kept', 'refused'] satisfies AttachmentState[],
    description: 'receiving 上传中、kept 可提交、refused 不能使用',
  })
  readonly state!: AttachmentState;
}

export function uploadView(row: UploadRow, pieceBytes: number): UploadView {
  const { id, name, announcedBytes, receivedBytes, state } = row;
  return { id, name, bytes: announcedBytes, offset: receivedBytes, pieceBytes, state };
}
