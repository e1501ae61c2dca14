import type { components, paths } from '../api/schema.gen';

type ListQuery = NonNullable<paths['/api/v1/cases']['get']['parameters']['query']>;
type WordsFor<Code extends string> = Readonly<Record<Code, string>>;

/** The statuses of a case in the order in which it passes through them. */
export const STATUS: WordsFor<components['schemas']['CaseItemView']['status']> = {
  registered: '已登记',
  accepted: '已受理',
  dispatched: '已派单',
  in_progress: '办理中',
  return_review: '退单审核中',
  termination_review: '终止审核中',
  pending_review: '结果审核中',
  callback: '回访中',
  rework: '重新办理',
  closed: '已办结',
  archived: '已归档',
  not_accepted: '不予受理',
  transferred: '已转紧急服务',
  merged: '已并案',
  terminated: '已终止',
  withdrawn: '已撤回',
};

/** How a case came in. */
export const CHANNEL: WordsFor<NonNullable<ListQuery['channel']>> = {
  web: '网页',
  wechat: '微信',
  hotline: '热线',
  visit: '来访',
  patrol: '巡查发现',
  import: '导入',
};

/** How one's own organisation stands to a case. */
export const HOLDER: WordsFor<NonNullable<ListQuery['holder']>> = {
  mine: '本单位主办或待协办',
  lead: '本单位主办',
  assist: '待本单位协办',
  dispatcher: '本单位派出',
  desk: '由本单位受理',
  others: '他单位承办(本单位可回访)',
};

/** In what order a list stands. */
export const SORT: WordsFor<NonNullable<ListQuery['sort']>> = {
  due: '按到期(最紧迫在前)',
  registered: '按登记(最新在前)',
};
