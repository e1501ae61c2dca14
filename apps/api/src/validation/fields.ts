import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import {
  IsBoolean,
  IsDefined,
  IsIn,
  IsISO8601,
  IsInt,
  IsLatitude,
  IsLongitude,
  IsNumber,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
} from 'class-validator';

/** What every field says of itself. `optional` fields may be left out. */
export interface FieldOptions {
  readonly description: string;
  readonly example?: unknown;
  readonly optional?: boolean;
}

/** Codes of organisations and categories, as they stand in the reference data. */
const CODE = /^[A-Za-z0-9_.-]{1,64}$/;

/** Something that a reader can see: blanks, controls and zero-width characters alone are no words. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Lets a field be absent. Unlike `IsOptional`, it does not take null for absent: no schema of ours has null in it. */
export const MayBeLeftOut = () => ValidateIf((_dto: unknown, value: unknown) => value !== undefined);

function field(options: FieldOptions, schema: ApiPropertyOptions, ...rules: PropertyDecorator[]) {
  const { description, example, optional = false } = options;
  return applyDecorators(
    ApiProperty({
      ...schema,
      description,
      required: !optional,
      ...(example === undefined ? {} : { example }),
    } as ApiPropertyOptions),
    optional ? MayBeLeftOut() : IsDefined(),
    ...rules,
  );
}

/** Words of a person: not blank, at most `max` characters. */
export function TextField(options: FieldOptions & { readonly max: number; readonly min?: number }) {
  const { max, min = 1 } = options;
  return field(
    options,
    { type: String, minLength: min, maxLength: max },
    IsString(),
    MinLength(min),
    MaxLength(max),
    Matches(VISIBLE, { message: 'blank' }),
  );
}

/** The code of an organisation or a category. */
export function CodeField(options: FieldOptions) {
  return field(options, { type: String, pattern: CODE.source }, IsString(), Matches(CODE));
}

/** One of a closed list of values. */
export function ChoiceField(options: FieldOptions & { readonly of: readonly string[] }) {
  return field(options, { type: String, enum: [...options.of] }, IsIn([...options.of]));
}

export function BooleanField(options: FieldOptions) {
  return field(options, { type: Boolean }, IsBoolean());
}

/** A whole number between `min` and `max`, both included. */
export function WholeNumberField(options: FieldOptions & { readonly min: number; readonly max: number }) {
  const { min, max } = options;
  return field(options, { type: 'integer', minimum: min, maximum: max }, IsInt(), Min(min), Max(max));
}

/** An instant as ISO 8601 text with a zone. */
export function InstantField(options: FieldOptions) {
  return field(
    options,
    { type: String, format: 'date-time' },
    IsISO8601({ strict: true, strictSeparator: true }),
    Matches(/T.*(Z|[+-]\d{2}:\d{2})$/),
  );
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A local date, `YYYY-MM-DD`. */
export function DateField(options: FieldOptions) {
  return field(options, { type: String, format: 'date' }, IsISO8601({ strict: true }), Matches(DATE));
}

export function UuidField(options: FieldOptions) {
  return field(options, { type: String, format: 'uuid' }, IsUUID());
}

/** Degrees north, WGS 84. */
export function LatitudeField(options: FieldOptions) {
  return field(options, { type: Number, minimum: -90, maximum: 90 }, IsNumber(), IsLatitude());
}

/** Degrees east, WGS 84. */
export function LongitudeField(options: FieldOptions) {
  return field(options, { type: Number, minimum: -180, maximum: 180 }, IsNumber(), IsLongitude());
}
