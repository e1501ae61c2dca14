import { labelOf } from '../../labels/labels';
import type { TableColumn } from '../../spreadsheets/table';
import type { CaseItemView } from '../case-item.view';

/** An instant in local words, to the minute; nothing where there is none. */
export type LocalText = (instant: string | null) => string;

/** A column of the exported work list. */
export interface CaseColumn extends TableColumn {
  text(item: CaseItemView, local: LocalText): string;
}

/** Every column that the work list can show, by its name, in the order in which they stand by themselves. */
export const CASE_COLUMNS = {
  caseNo: { header: '诉求编号', width: 22, text: ({ caseNo }) => caseNo },
  title: { header: '标题', width: 40, text: ({ title }) => title },
  status: { header: '状态', width: 14, text: ({ statusLabel }) => statusLabel },
  light: { header: '亮灯', width: 6, text: ({ light }) => labelOf('light', light) },
  marks: {
    header: '标记',
    width: 16,
    text: ({ marks }) => marks.map((mark) => labelOf('mark', mark)).join('、'),
  },
  urgency: { header: '紧急程度', width: 10, text: ({ urgencyLabel }) => urgencyLabel },
  requestType: {
    header: '诉求类型',
    width: 10,
    text: ({ requestType }) => labelOf('requestType', requestType),
  },
  category: { header: '事项分类', width: 20, text: ({ category }) => category.name },
  level: {
    header: '承办层级',
    width: 10,
    text: ({ level }) => (level === null ? '' : labelOf('level', level)),
  },
  lead: { header: '承办组织', width: 24, text: ({ lead }) => lead?.name ?? '' },
  community: { header: '社区', width: 20, text: ({ community }) => community?.name ?? '' },
  street: { header: '街道', width: 16, text: ({ street }) => street?.name ?? '' },
  registeredAt: { header: '登记时间', width: 18, text: ({ registeredAt }, local) => local(registeredAt) },
  dueAt: { header: '承诺办结时间', width: 18, text: ({ dueAt }, local) => local(dueAt) },
  nextDueAt: { header: '下一个时限', width: 18, text: ({ nextDueAt }, local) => local(nextDueAt) },
} as const satisfies Record<string, CaseColumn>;

export type CaseColumnName = keyof typeof CASE_COLUMNS;
export const CASE_COLUMN_NAMES = Object.keys(CASE_COLUMNS) as readonly CaseColumnName[];
