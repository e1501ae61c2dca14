import type { components } from '../../../api/schema.gen';

type Dispatch = components['schemas']['DispatchView'];

/** No rule: the desk decides. */
export const DESK = 'desk';
/** Where a category goes. */
export type Receiver = Dispatch['to'] | typeof DESK;

/** What can be chosen. */
export const RECEIVERS: readonly { readonly value: Receiver; readonly label: string }[] = [
  { value: 'community', label: '诉求所在社区' },
  { value: 'street', label: '诉求所在街道' },
  { value: 'department', label: '一个部门' },
  { value: DESK, label: '由受理台派单' },
];

/** Where a category goes, in words. */
export function receiverText(dispatch: Dispatch | null): string {
  if (dispatch === null) return '由受理台派单';
  return dispatch.department?.name ?? dispatch.toLabel;
}
