/** How a column of the work list is headed, named as exports name it. */
interface CaseColumn {
  readonly title: string;
  readonly width: number;
  /** Not shown unless somebody asks for it. */
  readonly extra?: true;
}

/** Every column in the order in which they stand by themselves. */
const CASE_COLUMNS = {
  caseNo: { title: '诉求编号', width: 180 },
  title: { title: '标题', width: 280 },
  light: { title: '亮灯', width: 110 },
  countdown: { title: '倒计时', width: 210 },
  status: { title: '状态', width: 110 },
  marks: { title: '标记', width: 130 },
  category: { title: '事项分类', width: 150 },
  lead: { title: '承办组织', width: 170 },
  registeredAt: { title: '登记时间', width: 120 },
  dueAt: { title: '承诺办结时间', width: 150 },
  urgency: { title: '紧急程度', width: 90, extra: true },
  requestType: { title: '诉求类型', width: 90, extra: true },
  level: { title: '承办层级', width: 90, extra: true },
  community: { title: '社区', width: 150, extra: true },
  street: { title: '街道', width: 130, extra: true },
  nextDueAt: { title: '下一个时限', width: 150, extra: true },
} as const satisfies Record<string, CaseColumn>;

export type CaseColumnName = keyof typeof CASE_COLUMNS;
export const CASE_COLUMN_NAMES = Object.keys(CASE_COLUMNS) as readonly CaseColumnName[];

/** A column by its name. */
export function caseColumn(name: CaseColumnName): CaseColumn {
  return CASE_COLUMNS[name];
}
