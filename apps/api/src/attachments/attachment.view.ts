import { ApiProperty } from '@nestjs/swagger';

/** A photo or document, without its bytes. */
export class AttachmentView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ type: String, example: '道闸损坏.jpg', description: '上传时的文件名' })
  readonly name!: string;

  @ApiProperty({ enum: ['image', 'document'], description: 'image 可直接显示,document 只供下载' })
  readonly kind!: 'image' | 'document';

  @ApiProperty({ type: String, example: 'image/jpeg' })
  readonly mediaType!: string;

  @ApiProperty({ type: 'integer', description: '字节数' })
  readonly bytes!: number;

  @ApiProperty({ type: 'integer', nullable: true, description: '像素宽;文件为 null' })
  readonly width!: number | null;

  @ApiProperty({ type: 'integer', nullable: true, description: '像素高;文件为 null' })
  readonly height!: number | null;
}

/** An attachment as queries hand it out. */
export interface AttachmentRow {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
}

/** An {@link AttachmentRow} as JSON, of the row `a` of `attachments`. */
export const ATTACHMENT_JSON = `json_build_object('id', a.id, 'name', a.name, 'mediaType', a.media_type,
  'bytes', a.kept_bytes, 'width', a.width, 'height', a.height)`;

export function attachmentView({ id, name, mediaType, bytes, width, height }: AttachmentRow): AttachmentView {
  const kind = mediaType.startsWith('image/') ? 'image' : 'document';
  return { id, name, kind, mediaType, bytes, width, height };
}
