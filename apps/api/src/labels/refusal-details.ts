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
  'close.feedback_missing': '尚未向诉求人反馈结果,不能办结。',
  'extension.used_up': '延期次数已用完。',
  'extension.too_late': '延期须在到期之前申请。',
  'assist.unknown': '该组织不是协办单位。',
  'assist.exists': '该组织已经是协办单位。',
  'due.not_due': '该时限尚未到期。',
};

/** What a person is told about a refusal; one general sentence for a code that this release does not know. */
export function refusalDetail(code: DomainErrorCode): string {
  return DETAILS[code] ?? '规则不允许该操作。';
}
