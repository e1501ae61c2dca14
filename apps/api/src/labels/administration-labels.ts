import type { AdministeredKind } from '@suqiu/entities';

/** Every code of administration that people see, in Chinese. */
export const ADMINISTRATION_LABELS = {
  administeredKind: {
    staff: '账号',
    organisation: '组织',
    category: '分类',
    notice_template: '通知模板',
    outbox: '待发件',
  } satisfies Record<AdministeredKind, string>,
  administered: {
    created: '新建',
    roles_changed: '变更角色',
    locked: '停用账号',
    unlocked: '启用账号',
    password_reset: '重置密码',
    renamed: '更名',
    moved: '移动',
    deactivated: '停用',
    activated: '启用',
    revised: '修订',
    retried: '重新发送',
  },
  dispatchTarget: {
    community: '社区',
    street: '街道',
    department: '部门',
  },
  outboxTopic: {
    notice: '通知',
    case_report: '吹哨进展告知诉求',
  },
  job: {
    open_cases: '启动诉求流程',
    open_whistles: '启动吹哨流程',
    mark_overdue: '标记超期',
    count_figures: '统计指标',
    restate: '按新规则重算期限',
    deliver: '送达通知',
  },
  dayKind: {
    workday: '工作日',
    weekend: '周末',
    holiday: '放假',
    make_up: '调休上班',
  },
} as const;

/** What the outbox carries. */
export type OutboxTopicCode = keyof typeof ADMINISTRATION_LABELS.outboxTopic;

/** What an administrator can have done. */
export type AdministeredAction = keyof typeof ADMINISTRATION_LABELS.administered;
