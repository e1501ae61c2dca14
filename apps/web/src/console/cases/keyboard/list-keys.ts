/** What a key does in the work list, in the order in which the help tells it. */
export const LIST_KEYS = {
  j: '下一条',
  k: '上一条',
  Enter: '打开当前一条',
  x: '选中或取消当前一条',
  a: '派单',
  e: '提交办理结果(办结)',
  '/': '到关键词',
  '?': '显示或关闭本说明',
} as const;
export type ListKey = keyof typeof LIST_KEYS;

/** The actions that have a key, named as in `allowedActions`. */
export const ACTION_KEYS = { a: 'dispatch', e: 'submit_result' } as const;

/** What was pressed, as a browser tells it. */
interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  /** The element that has the focus. */
  readonly target: { readonly tagName: string; readonly isContentEditable: boolean } | null;
}

/** Where somebody writes or chooses, a letter is a letter; Enter on a button or link is that button's. */
const WRITES = ['INPUT', 'TEXTAREA', 'SELECT'];
const OWN_ENTER = ['BUTTON', 'A', 'SUMMARY'];

/** The key of the list that was pressed; null where it was meant for something else. */
export function listKey({ key, ctrlKey, metaKey, altKey, target }: Pressed): ListKey | null {
  if (ctrlKey || metaKey || altKey || !Object.hasOwn(LIST_KEYS, key)) return null;
  if (target && (target.isContentEditable || WRITES.includes(target.tagName))) return null;
  if (key === 'Enter' && target && OWN_ENTER.includes(target.tagName)) return null;
  return key as ListKey;
}

/** The row to which `j` (1) and `k` (-1) lead; the first one from nowhere, and never over an edge. */
export function rowBeside(caseNos: readonly string[], at: string | null, by: -1 | 1): string | null {
  const from = at === null ? -1 : caseNos.indexOf(at);
  if (from < 0) return caseNos[0] ?? null;
  return caseNos[Math.min(Math.max(from + by, 0), caseNos.length - 1)] ?? null;
}
