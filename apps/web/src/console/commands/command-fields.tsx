import { Form, type FormInstance } from 'antd';
import type { CommandForm, FormField } from './command-form';
import type { FormValues } from './drafts';
import { FieldControl } from './field-control';
import { arrivedFiles, filesProblem, type GivenFile } from './given-files';

interface CommandFieldsProps<S> {
  readonly form: CommandForm<S>;
  /** Undefined for a form that is about many cases. */
  readonly shown?: S;
  /** The number of the case that files are sent for; without one there are none. */
  readonly filesOf?: string;
  readonly instance: FormInstance<FormValues>;
}

/** The fields that a form shows for what is filled in so far. */
export function shownFields<S>({ fields }: CommandForm<S>, values: FormValues): readonly FormField<S>[] {
  return fields.filter(({ when }) => !when || values[when.field] === when.is);
}

/** What was filled in before, for a form that is opened again: files that had not arrived are gone. */
export function begunValues<S>({ fields }: CommandForm<S>, values: FormValues): FormValues {
  const files = fields.flatMap(({ kind, name }) => {
    const before = values[name] as readonly GivenFile[] | undefined;
    return kind === 'files' && before ? [[name, arrivedFiles(before)] as const] : [];
  });
  return { ...values, ...Object.fromEntries(files) };
}

/** The fields of a form, drawn as they are described. */
export function CommandFields<S>({ form, shown, filesOf, instance }: CommandFieldsProps<S>) {
  const values = Form.useWatch((all: FormValues) => all, instance) ?? {};
  const fields = shownFields(form, values).filter(({ kind }) => filesOf || kind !== 'files');
  return fields.map((field) => (
    <Form.Item
      key={field.name}
      name={field.name}
      label={field.label}
      extra={field.hint}
      rules={[{ validator: (_, value) => check(field, value) }]}
      required={!field.optional}
    >
      <FieldControl field={field} {...(shown ? { shown } : {})} {...(filesOf ? { filesOf } : {})} />
    </Form.Item>
  ));
}

/** Fields in which something is chosen, not written. */
const PICKED = new Set<FormField<never>['kind']>([
  'choice',
  'yesNo',
  'ofShown',
  'organisation',
  'category',
  'answers',
  'instant',
]);

/** Throws what is wrong with a field, in words. */
async function check(field: FormField<never>, value: unknown): Promise<void> {
  const { label, kind, optional } = field;
  const problem = kind === 'files' ? filesProblem((value ?? []) as readonly GivenFile[]) : null;
  if (problem) throw new Error(problem);
  if (!optional && isMissing(kind, value)) throw new Error(`请${PICKED.has(kind) ? '选择' : '填写'}${label}`);
}

/** A half of two answers or of an amount is not enough. */
function isMissing(kind: FormField<never>['kind'], value: unknown): boolean {
  const parts = { amount: ['amount', 'unit'], answers: ['solved', 'satisfaction'] }[kind as string];
  const whole = parts?.map((part) => (value as Record<string, unknown> | undefined)?.[part]) ?? [value];
  return whole.some((part) => part === undefined || part === null || String(part).trim() === '');
}
