/** Problems of figures, their publications, and applications about them. */
export const FIGURE_PROBLEMS = {
  'application.not_found': {
    status: 404,
    title: '未找到该申请',
    detail: '该剔除申请或申诉不存在,或不在您的权限之内。',
  },
  'metric.not_found': {
    status: 404,
    title: '没有这项指标',
    detail: '请从 /api/v1/metrics 中选择;不同时期的指标可能不同。',
  },
  'metric.not_permitted': {
    status: 403,
    title: '无权查看该组织的指标',
    detail: '只有该组织和其上级可以查看。',
  },
  'metric.composite': {
    status: 422,
    title: '综合分没有清单',
    detail: '综合分由几项指标组成,请打开其组成(parts)中的指标。',
  },
  'application.subject_not_found': {
    status: 404,
    title: '未找到该诉求或吹哨',
    detail: '编号不正确,或者它与您的单位无关。',
  },
  'publication.not_found': {
    status: 404,
    title: '未找到该次发布',
    detail: '请从 /api/v1/metric-publications 中选择。',
  },
  'publication.not_permitted': {
    status: 403,
    title: '无权发布指标',
    detail: '只有区督办员可以发布本区的指标。',
  },
  'publication.still_running': {
    status: 409,
    title: '该周期尚未结束',
    detail: '请在周期结束以后发布。',
  },
  'publication.published_already': {
    status: 409,
    title: '该周期已经发布',
    detail: '发布的快照不改动;以后的变动见该次发布的 restatements。',
  },
  'publication.not_counted_yet': {
    status: 409,
    title: '指标尚未统计完毕',
    detail: '仍有办理记录等待统计,请稍后再发布。',
  },
  'weights.not_permitted': {
    status: 403,
    title: '无权试算权重',
    detail: '只有区督办员可以试算综合分的权重。',
  },
  'weights.invalid': { status: 422, title: '权重有误', detail: '请按 errors 修改;现行权重没有变动。' },
} as const;
