import type { ApplicationEventBody, ApplicationKind, ApplicationStatus, ReviewRefusal } from '@suqiu/domain';

/** What each kind is called. */
export const KIND_LABELS: Readonly<Record<ApplicationKind, string>> = {
  exclusion: '剔除申请',
  appeal: '申诉',
};

/** What each status is called. */
export const STATUS_LABELS: Readonly<Record<ApplicationStatus, string>> = {
  open: '审核中',
  granted: '已同意',
  refused: '未同意',
  withdrawn: '已撤回',
  revoked: '已撤销',
};

/** Why a rule refused, said to a person. */
export const REFUSAL_DETAILS: Readonly<Record<ReviewRefusal, string>> = {
  'application.not_permitted': '您的角色现在不能进行该操作;申请由指标所属单位提出,审核按环节进行。',
  'application.not_concerned': '该诉求或吹哨不计入本单位的指标,不能由本单位申请。',
  'application.family_unknown': '指标目录中没有适用于该诉求或吹哨的这一指标组。',
  'application.ground_unknown': '指标目录中没有这一事由,或者该事由不适用于这一指标组。',
  'application.figure_unsuitable': '申诉须写明指标、周期方案和周期,且指标须属于所填指标组;剔除申请不填。',
  'application.too_late': '该周期的申诉期限已过。',
  'application.no_reviewer': '没有可以审核该申请的上级组织。',
  'application.already_open': '同一指标组已有正在审核的申请。',
  'application.already_excluded': '已经剔除,无需再次申请。',
  'application.not_open': '该申请已经审结或撤回。',
  'application.not_granted': '该申请没有获得同意,或者已经撤销。',
  'application.other_step': '该申请已在另一审核环节,请刷新后再审核。',
  'application.took_part': '申请人和已经审核过的人不能再审核同一申请。',
};

/** What happened at a step; `stepName` as the route of the application names it. */
export function stepLabel({ type }: ApplicationEventBody, stepName: string): string {
  switch (type) {
    case 'applied':
      return '提出申请';
    case 'agreed':
    case 'granted':
      return `${stepName}:同意`;
    case 'refused':
      return `${stepName}:不同意`;
    case 'withdrawn':
      return '申请单位撤回';
    case 'revoked':
      return '区里撤销';
  }
}
