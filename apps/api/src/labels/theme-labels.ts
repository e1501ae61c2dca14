import type { SuggestionReason, ThemeEventType, ThemeStatus, VolumePhase } from '@suqiu/domain';

const LABELS = {
  status: {
    proposed: '待立题',
    adopted: '办理中',
    closed: '已办结',
    dropped: '已撤销',
  } satisfies Record<ThemeStatus, string>,
  event: {
    proposed: '提出题目',
    adopted: '立题',
    reassigned: '调整主责、配合单位',
    plan_stated: '制定方案',
    task_added: '增加任务',
    task_finished: '完成任务',
    task_cancelled: '取消任务',
    policy_added: '列入政策',
    policy_dropped: '移出政策',
    cases_linked: '关联诉求',
    cases_unlinked: '解除关联',
    closed: '结题',
    dropped: '撤题',
  } satisfies Record<ThemeEventType, string>,
  reason: {
    frequent: '高频',
    over_month_before: '环比上升',
    over_year_before: '同比上升',
    repeated: '重复诉求多',
  } satisfies Record<SuggestionReason, string>,
  phase: {
    before: '立题前',
    adoption: '立题当月',
    after: '立题后',
    running: '本月(未满)',
  } satisfies Record<VolumePhase, string>,
} as const;

/** The Chinese words for a code of themes. */
export function themeLabelOf<K extends keyof typeof LABELS>(kind: K, code: keyof (typeof LABELS)[K]): string {
  return LABELS[kind][code] as string;
}
