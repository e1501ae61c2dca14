import { ChoiceField } from '../../validation/fields';

/** A picture as it is kept, or as lists show it. */
export const ATTACHMENT_SIZES = ['whole', 'small'] as const;
export type AttachmentSize = (typeof ATTACHMENT_SIZES)[number];

export class AttachmentSizeDto {
  @ChoiceField({
    description: 'small 为列表用的小图;文件没有小图,总是原样',
    of: ATTACHMENT_SIZES,
    optional: true,
    example: 'small',
  })
  readonly size: AttachmentSize = 'whole';
}
