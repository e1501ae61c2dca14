/** Invented sentences about whistles. */
export const WHISTLE_WORDS = {
  reasons: [
    '问题涉及多个部门,街道难以单独解决,请到现场共同处置。',
    '群众反映集中,需执法部门到场联合整治。',
    '重点工作推进需要部门支持,请派员会商。',
  ],
  refused: '可由街道自行协调,暂不吹哨。',
  objected: '该事项不属于本部门职责,请改派。',
  objectionUpheld: '异议成立,不再参与。',
  objectionRejected: '属于职责范围,请按时报到。',
  contacted: '已与街道联系,约定到场时间。',
  planned: '已会商形成处置方案,明确分工和时限。',
  done: '现场处置完成,情况和照片随附。',
  sentBack: '现场仍有遗留问题,请继续处置。',
  disputed: '到场人员与约定不符,请重新报到。',
  directed: '请立即到场履职。',
  closed: '各部门均已完成,予以销哨。',
  rated: '按现场处置情况评价。',
  opinion: '按实际情况反馈。',
  withdrawn: '情况已经变化,撤回本次吹哨。',
} as const;
