import { actionOf, type ActionForm, type CaseAction } from './action-form';
import { APPROVAL_FORMS } from './approval';
import { HANDLING_FORMS } from './handling';
import { OUTCOME_FORMS } from './outcome';
import { RETURNING_FORMS } from './returning';
import { STANDSTILL_FORMS } from './standstill';
import { SUPERVISION_FORMS } from './supervision';
import { TRIAGE_FORMS } from './triage';

const FORMS: readonly ActionForm[] = [
  ...TRIAGE_FORMS,
  ...OUTCOME_FORMS,
  ...HANDLING_FORMS,
  ...RETURNING_FORMS,
  ...APPROVAL_FORMS,
  ...STANDSTILL_FORMS,
  ...SUPERVISION_FORMS,
];

/** The form of every command, in the order in which buttons stand: what moves a case on first, what ends it last. */
export const ACTION_FORMS = FORMS.toSorted(
  (one, other) => Number(one.final ?? false) - Number(other.final ?? false),
);

/** The forms of what the API allows now. Actions of residents and of time have no form here. */
export function formsOf(allowed: readonly CaseAction[]): readonly ActionForm[] {
  return ACTION_FORMS.filter((form) => allowed.includes(actionOf(form)));
}

/** The form of an action, named as in `allowedActions`. */
export function formOf(action: string | null): ActionForm | undefined {
  return ACTION_FORMS.find((form) => actionOf(form) === action);
}
