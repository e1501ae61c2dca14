import type { components, paths } from '../../../api/schema.gen';

export type CaseDetail = components['schemas']['CaseDetailView'];

/** A command that the API may allow on a case. */
export type CaseAction = CaseDetail['allowedActions'][number];

type CommandPath = Extract<keyof paths, `/api/v1/cases/{caseNo}/commands/${string}`>;

/** The last part of a command's address, such as `request-extension`. */
export type CommandName = CommandPath extends `/api/v1/cases/{caseNo}/commands/${infer Name}` ? Name : never;

type BodyOf<Name extends CommandName> =
  paths[`/api/v1/cases/{caseNo}/commands/${Name}`]['post']['requestBody']['content']['application/json'];

/** One of the values that a field offers. */
export interface Choice {
  readonly value: string | number;
  readonly label: string;
}

/** What a field asks for and looks like. `words` are long, a `line` is short, `ofCase` offers what the case has. */
export type FieldLook =
  | { readonly kind: 'words'; readonly rows?: number }
  | { readonly kind: 'line'; readonly max: number }
  | { readonly kind: 'choice'; readonly of: readonly Choice[] }
  | { readonly kind: 'yesNo'; readonly yes: string; readonly no: string }
  | { readonly kind: 'ofCase'; readonly of: (shown: CaseDetail) => readonly Choice[] }
  | { readonly kind: 'organisation' | 'category' | 'instant' | 'amount' | 'answers' | 'files' };

/** A field of a form, named as in the body of the command. */
export type ActionField<Name extends string = string> = FieldLook & {
  readonly name: Name;
  readonly label: string;
  readonly optional?: true;
  /** A sentence under the field. */
  readonly hint?: string;
  /** Shown only while another field has this value. */
  readonly when?: { readonly field: Name; readonly is: string | boolean };
};

/** How the form of a command looks. Whether the command is allowed, and what it leads to, is the API's to say. */
export interface ActionForm<Name extends CommandName = CommandName> {
  readonly command: Name;
  readonly label: string;
  /** A sentence above the fields: what follows from it. */
  readonly says?: string;
  /** It cannot be taken back, so the button says so by its colour. */
  readonly final?: true;
  readonly fields: readonly ActionField[];
}

type FieldOf<Name extends CommandName> = ActionField<Extract<keyof BodyOf<Name>, string>>;

/** Describes the form of a command; the compiler holds its fields against the body that the API takes. */
export function actionForm<Name extends CommandName>(
  command: Name,
  look: Omit<ActionForm, 'command' | 'fields'> & { readonly fields?: readonly FieldOf<Name>[] },
): ActionForm<Name> {
  return { ...look, command, fields: look.fields ?? [] };
}

/** The name of the command in `allowedActions`. */
export function actionOf({ command }: ActionForm): CaseAction {
  return command.replaceAll('-', '_') as CaseAction;
}

/** Photos and documents that go along. */
export const FILES = { name: 'attachments', label: '照片、文件', kind: 'files', optional: true } as const;

/** The choices of a dictionary, in its order. */
export function choicesOf(words: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}
