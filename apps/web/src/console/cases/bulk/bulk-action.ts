import type { components } from '../../../api/schema.gen';
import type { ActionForm } from '../../case/actions/action-form';
import { ACTION_FORMS } from '../../case/actions/action-forms';
import type { Selection } from '../selection/selection';

export type BulkOrder = components['schemas']['BulkActionDto'];
export type BulkAction = BulkOrder['action'];
export type BulkPreview = components['schemas']['BulkPreviewView'];
export type BulkProgress = components['schemas']['BulkActionView'];

/** What can be done with many cases at once; the compiler misses none. */
const BULK: Readonly<Record<BulkAction, true>> = {
  urge: true,
  dispatch: true,
  'request-extension': true,
  'add-note': true,
};

/** Their forms, the same as for one case. */
export const BULK_FORMS: readonly ActionForm[] = ACTION_FORMS.filter(({ command }) =>
  Object.hasOwn(BULK, command),
);

/** With more cases than this the number is to be typed before it begins (a slip of the hand reaches too many people). */
export const TYPED_ABOVE = 100;

/** An order for what is selected. `body` was held against its type where the form is described. */
export function bulkOrder(action: BulkAction, body: object, selection: Selection): BulkOrder {
  const which = selection.kind === 'all' ? { query: selection.filters } : { cases: [...selection.caseNos] };
  return { action, body, ...which } as BulkOrder;
}
