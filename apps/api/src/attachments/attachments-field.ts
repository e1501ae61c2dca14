import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, Matches } from 'class-validator';
import { API_LIMITS } from '../settings/limits';
import { MayBeLeftOut } from '../validation/fields';

const MOST = API_LIMITS.attachments.perCommand;

/** How the id of an upload is written. */
export const UPLOAD_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Uploads that are whole, to be given along; may be left out. */
export function AttachmentsField() {
  return applyDecorators(
    ApiProperty({
      type: 'array',
      items: { type: 'string', format: 'uuid' },
      maxItems: MOST,
      uniqueItems: true,
      required: false,
      description: `已上传完毕的照片或文件(POST /api/v1/uploads 的 id),最多 ${MOST} 个`,
    }),
    MayBeLeftOut(),
    IsArray(),
    ArrayMaxSize(MOST),
    ArrayUnique(),
    Matches(UPLOAD_ID, { each: true }),
  );
}
