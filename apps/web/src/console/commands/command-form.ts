/** One of the values that a field offers. */
export interface Choice {
  readonly value: string | number;
  readonly label: string;
}

/**
 * What a field asks for and looks like. `words` are long, a `line` is short, `ofShown` offers what that has which the
 * command is given on.
 */
export type FieldLook<Shown> =
  | { readonly kind: 'words'; readonly rows?: number }
  | { readonly kind: 'line'; readonly max: number }
  | { readonly kind: 'choice'; readonly of: readonly Choice[] }
  | { readonly kind: 'yesNo'; readonly yes: string; readonly no: string }
  | { readonly kind: 'ofShown'; readonly of: (shown: Shown) => readonly Choice[] }
  | { readonly kind: 'organisation' | 'category' | 'instant' | 'amount' | 'answers' | 'files' };

/** A field of a form, named as in the body of the command. */
export type FormField<Shown, Name extends string = string> = FieldLook<Shown> & {
  readonly name: Name;
  readonly label: string;
  readonly optional?: true;
  /** A sentence under the field. */
  readonly hint?: string;
  /** Shown only while another field has this value. */
  readonly when?: { readonly field: Name; readonly is: string | boolean };
};

/** How the form of a command looks. Whether the command is allowed, and what it leads to, is the API's to say. */
export interface CommandForm<Shown, Command extends string = string> {
  /** The last part of the command's address, such as `request-extension`. */
  readonly command: Command;
  readonly label: string;
  /** A sentence above the fields: what follows from it. */
  readonly says?: string;
  /** It cannot be taken back, so the button says so by its colour. */
  readonly final?: true;
  readonly fields: readonly FormField<Shown>[];
}

/** Photos and documents that go along. */
export const FILES = { name: 'attachments', label: '照片、文件', kind: 'files', optional: true } as const;

/** The name of a form's command in `allowedActions`. */
export function allowedAs({ command }: { readonly command: string }): string {
  return command.replaceAll('-', '_');
}

/** The choices of a dictionary, in its order. */
export function choicesOf(words: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}
