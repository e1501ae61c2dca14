import type { FormField } from './command-form';
import { uploadIds, type GivenFile } from './given-files';

/** What was filled into a form, by the names of its fields; instants as text. */
export type FormValues = Readonly<Record<string, unknown>>;

/** A form that is not sent yet, or whose outcome is not known yet. */
export interface Draft {
  readonly values: FormValues;
  /** The key under which exactly these values were sent, while nobody knows whether they arrived. */
  readonly sentAs?: string;
}

/** Whose form it is: the account, the number of the case or whistle, and the action. */
export interface DraftOwner {
  readonly username: string;
  readonly no: string;
  readonly action: string;
}

const PREFIX = 'draft/';

const nameOf = ({ username, no, action }: DraftOwner) => `${PREFIX}${username}/${no}/${action}`;

/** The draft of a form, kept until the tab is closed; null where there is none that can be read. */
export function readDraft(owner: DraftOwner, storage: Storage = sessionStorage): Draft | null {
  try {
    return JSON.parse(storage.getItem(nameOf(owner)) ?? 'null') as Draft | null;
  } catch {
    return null;
  }
}

/** Keeps a draft; a browser that keeps nothing loses no more than the draft. */
export function keepDraft(owner: DraftOwner, draft: Draft, storage: Storage = sessionStorage): void {
  try {
    storage.setItem(nameOf(owner), JSON.stringify(draft));
  } catch {
    // The storage is full or switched off; the form itself still holds the words.
  }
}

export function dropDraft(owner: DraftOwner, storage: Storage = sessionStorage): void {
  storage.removeItem(nameOf(owner));
}

/** Drops every draft of this tab, as when somebody signs out on a shared computer. */
export function dropAllDrafts(storage: Storage = sessionStorage): void {
  const names = Array.from({ length: storage.length }, (_, n) => storage.key(n) ?? '');
  for (const name of names.filter((one) => one.startsWith(PREFIX))) storage.removeItem(name);
}

/** The body that the shown fields make: what is left empty or blank is left out, files go by their ids. */
export function bodyOf(values: FormValues, shown: readonly FormField<never>[]): Record<string, unknown> {
  const said = shown
    .map((field): [string, unknown] => [field.name, saidIn(field, values[field.name])])
    .filter(([, value]) => value !== undefined && value !== null && value !== '');
  return Object.fromEntries(said);
}

function saidIn({ kind }: FormField<never>, value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (kind !== 'files' || !Array.isArray(value)) return value;
  const ids = uploadIds(value as readonly GivenFile[]);
  return ids.length > 0 ? ids : undefined;
}
