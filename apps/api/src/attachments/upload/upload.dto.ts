import { ApiProperty } from '@nestjs/swagger';
import { IsDefined, IsString, Matches, MaxLength } from 'class-validator';
import { API_LIMITS } from '../../settings/limits';
import { WholeNumberField } from '../../validation/fields';

/** A name, not a path: no slashes, no characters that cannot be seen, not dots alone. */
const NAME = /^(?!\.+$)[^/\\\p{C}]+$/u;

/** A file that is about to be sent. */
export class BeginUploadDto {
  @ApiProperty({
    type: String,
    maxLength: 120,
    description: '文件名,仅供显示;不含路径',
    example: '道闸损坏.jpg',
  })
  @IsDefined()
  @IsString()
  @MaxLength(120)
  @Matches(NAME)
  readonly name!: string;

  @WholeNumberField({
    description: '文件大小(字节)',
    min: 1,
    max: API_LIMITS.attachments.fileBytes,
    example: 182_044,
  })
  readonly bytes!: number;
}
