import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsDefined,
  IsString,
  Matches,
} from 'class-validator';
import { MayBeLeftOut, type FieldOptions } from '../validation/fields';
import { MONTH_PATTERN } from './theme-params';

/** A month, `YYYY-MM`. */
export function MonthField({ description, example, optional = false }: FieldOptions) {
  return applyDecorators(
    ApiProperty({ type: String, pattern: MONTH_PATTERN, description, example, required: !optional }),
    optional ? MayBeLeftOut() : IsDefined(),
    IsString(),
    Matches(new RegExp(MONTH_PATTERN)),
  );
}

/** A list of codes or numbers of cases, each once; a list that may be empty may be left out. */
export function CodesField(
  options: FieldOptions & { readonly min: number; readonly max: number; readonly example: readonly string[] },
) {
  const { description, example, min, max } = options;
  return applyDecorators(
    ApiProperty({
      type: [String],
      minItems: min,
      maxItems: max,
      description,
      example: [...example],
      required: min > 0,
    }),
    min > 0 ? IsDefined() : MayBeLeftOut(),
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    ArrayUnique(),
    IsString({ each: true }),
    Matches(/^[A-Za-z0-9_.-]{1,64}$/, { each: true }),
  );
}
