import type { DomainErrorCode } from '@suqiu/domain';

/** Why a rule refused, said to a person. */
const DETAILS: Record<DomainErrorCode, string> = {
  'command.not_in_this_status': '诉求当前的状态下不能进行该操作。',
  'command.case_ended': '该诉求已经终结。',
  'command.already_done': '该操作已经办理过。',
  'command.decision_pending': '请先等待正在审批的事项。',
  'command.not_permitted': '您的角色现在不能进行该操作。',
  'dispatch.not_on_duty_list': '该分类不在社区职责清单之内,不能由社区主办。',
  'dispatch.unit_complained_about': '不能派给被投诉的单位。',
  'dispatch.no_receiver': '该组织没有可以接收诉求的人员。',
  'dispatch.target_unsuitable': '不能选择该组织。',
  'return.window_passed': '已过可退单期限。',
  'return.already_ruled': '退单已经裁定,不能再次退单。',
  'escalation.no_higher_level': '没有上一级组织可以上报。',
  'callback.handler_may_not_call': '承办单位不能自行回访。',
  'extension.used_up': '延期次数已用完。',
  'extension.too_late': '延期须在到期之前申请。',
  'extension.unit': '延期须与原时限使用同一单位。',
  'extension.too_long': '延期超过了规则允许的最长期限。',
  'pause.never': '该紧急程度的诉求不得挂起。',
  'pause.reason_not_allowed': '规则不允许以此事由挂起。',
  'pause.not_paused': '诉求没有挂起。',
  'account.not_on_account': '诉求没有挂账。',
  'account.on_account': '诉求已经挂账。',
  'account.date_past': '预计解决时间应在今后。',
  'milestone.unknown': '没有该阶段目标,或者已经完成。',
  'supervision.unknown': '没有这一件督办,或者已经办结。',
  'supervision.level': '督办级别应为 1 至 3 级。',
  'urge.too_soon': '本周期内已经催办过。',
  'card.unknown': '没有待回复的黄牌或红牌。',
  'assist.unknown': '该组织不是协办单位。',
  'assist.exists': '该组织已经是协办单位。',
  'due.not_due': '该时限尚未到期。',
};

/** What a person is told about a refusal; one general sentence for a code that this release does not know. */
export function refusalDetail(code: DomainErrorCode): string {
  return DETAILS[code] ?? '规则不允许该操作。';
}
