import { Form, type FormInstance } from 'antd';
import type { FormValues } from '../sending/drafts';
import type { ActionField, ActionForm, CaseDetail } from './action-form';
import { FieldControl } from './field-control';

interface ActionFieldsProps {
  readonly form: ActionForm;
  /** Undefined for a form that is about many cases. */
  readonly shown?: CaseDetail;
  readonly instance: FormInstance<FormValues>;
}

/** The fields that a form shows for what is filled in so far. */
export function shownFields({ fields }: ActionForm, values: FormValues): readonly ActionField[] {
  return fields.filter(({ when }) => !when || values[when.field] === when.is);
}

/** The fields of a form, drawn as they are described. */
export function ActionFields({ form, shown, instance }: ActionFieldsProps) {
  const values = Form.useWatch((all: FormValues) => all, instance) ?? {};
  return shownFields(form, values).map((field) => (
    <Form.Item
      key={field.name}
      name={field.name}
      label={field.label}
      extra={field.hint}
      rules={field.optional ? [] : [{ validator: (_, value) => missing(field, value) }]}
      required={!field.optional}
    >
      <FieldControl field={field} {...(shown ? { shown } : {})} />
    </Form.Item>
  ));
}

/** Fields in which something is chosen, not written. */
const PICKED = new Set<ActionField['kind']>([
  'choice',
  'yesNo',
  'ofCase',
  'organisation',
  'category',
  'answers',
  'instant',
]);

/** Whether a field that must be filled is not; a half of two answers or of an amount is not enough. */
async function missing({ label, kind }: ActionField, value: unknown): Promise<void> {
  const parts = { amount: ['amount', 'unit'], answers: ['solved', 'satisfaction'] }[kind as string];
  const whole = parts?.map((part) => (value as Record<string, unknown> | undefined)?.[part]) ?? [value];
  const empty = whole.some((part) => part === undefined || part === null || String(part).trim() === '');
  if (empty) throw new Error(`请${PICKED.has(kind) ? '选择' : '填写'}${label}`);
}
