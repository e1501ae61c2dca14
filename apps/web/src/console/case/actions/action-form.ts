import type { components, paths } from '../../../api/schema.gen';
import { allowedAs, type CommandForm, type FormField } from '../../commands/command-form';

export type CaseDetail = components['schemas']['CaseDetailView'];

/** A command that the API may allow on a case. */
export type CaseAction = CaseDetail['allowedActions'][number];

type CommandPath = Extract<keyof paths, `/api/v1/cases/{caseNo}/commands/${string}`>;

/** The last part of a command's address, such as `request-extension`. */
export type CommandName = CommandPath extends `/api/v1/cases/{caseNo}/commands/${infer Name}` ? Name : never;

type BodyOf<Name extends CommandName> =
  paths[`/api/v1/cases/{caseNo}/commands/${Name}`]['post']['requestBody']['content']['application/json'];

/** The form of a command on a case. */
export type ActionForm<Name extends CommandName = CommandName> = CommandForm<CaseDetail, Name>;

type FieldOf<Name extends CommandName> = FormField<CaseDetail, Extract<keyof BodyOf<Name>, string>>;

/** Describes the form of a command; the compiler holds its fields against the body that the API takes. */
export function actionForm<Name extends CommandName>(
  command: Name,
  look: Omit<ActionForm, 'command' | 'fields'> & { readonly fields?: readonly FieldOf<Name>[] },
): ActionForm<Name> {
  return { ...look, command, fields: look.fields ?? [] };
}

/** The name of the command in `allowedActions`. */
export function actionOf({ command }: ActionForm): CaseAction {
  return allowedAs({ command }) as CaseAction;
}
