import type { CallbackOutcome, EscalationCause, Tenure } from '@suqiu/domain';

/** Every code of boards that people see, in Chinese. */
export const BOARD_LABELS = {
  boardGroup: {
    escalated: '上报诉求',
    returns: '退单待裁定',
    results: '办理结果待审核',
    extensions: '延期待审批',
    pauses: '挂起待审批',
    accounts: '挂账待审批',
    terminations: '终止待审批',
    callbacks: '待回访',
    whistles_to_approve: '吹哨待审批',
    whistles_to_close: '待销哨',
  },
  escalationCause: {
    asked: '承办单位上报',
    holder_overdue: '本级办理超期,自动上报',
    repeated_return: '多次退单,自动上报',
    repeated_rework: '多次重办,自动上报',
  } satisfies Record<EscalationCause, string>,
  callbackOutcome: {
    reached: '已接通',
    not_reached: '未接通',
    refused: '拒绝回访',
  } satisfies Record<CallbackOutcome, string>,
  tenureBy: {
    dispatched: '派单',
    handed_down: '交办',
    escalated: '上报',
    reopened: '重新打开',
  } satisfies Record<Tenure['by'], string>,
} as const;
