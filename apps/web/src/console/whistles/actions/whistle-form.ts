import type { paths } from '../../../api/schema.gen';
import type { Choice, CommandForm, FormField } from '../../commands/command-form';
import type { WhistleDetail } from '../use-whistles';

type CommandPath = Extract<keyof paths, `/api/v1/whistles/{whistleNo}/commands/${string}`>;

/** The last part of a command's address, such as `report-done`. */
export type WhistleCommand = CommandPath extends `/api/v1/whistles/{whistleNo}/commands/${infer Name}`
  ? Name
  : never;

type BodyOf<Name extends WhistleCommand> =
  paths[`/api/v1/whistles/{whistleNo}/commands/${Name}`]['post']['requestBody']['content']['application/json'];

/** The form of a command on a whistle. */
export type WhistleForm<Name extends WhistleCommand = WhistleCommand> = CommandForm<WhistleDetail, Name>;

type FieldOf<Name extends WhistleCommand> = FormField<WhistleDetail, Extract<keyof BodyOf<Name>, string>>;

/** Describes the form of a command; the compiler holds its fields against the body that the API takes. */
export function whistleForm<Name extends WhistleCommand>(
  command: Name,
  label: string,
  fields: readonly FieldOf<Name>[],
  more: Pick<WhistleForm, 'says' | 'final'> = {},
): WhistleForm<Name> {
  return { command, label, fields, ...more };
}

/** The departments that are summoned, with how far each is. */
export function summoned({ departments }: WhistleDetail): readonly Choice[] {
  return departments.flatMap(({ organisation, statusLabel }) =>
    organisation ? [{ value: organisation.code, label: `${organisation.name}(${statusLabel})` }] : [],
  );
}
