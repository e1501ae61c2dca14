import type { components, operations } from '../api/schema.gen';

type Schemas = components['schemas'];

/** Words for every code of a kind; the compiler misses none. */
type WordsFor<Code extends string> = Readonly<Record<Code, string>>;

/** The legal grounds for not accepting (《北京市接诉即办工作条例》第十一条). */
export const NON_ACCEPTANCE: WordsFor<Schemas['RefuseDto']['code']> = {
  NA_EMERGENCY: '应由 110、119、120、122 紧急处置',
  NA_LEGAL_CHANNEL: '应通过诉讼、仲裁、复议等法定途径解决',
  NA_DUPLICATE: '正在办理或已经办结,没有新的事实和理由',
  NA_SECRET: '涉及国家秘密、商业秘密或个人隐私',
  NA_OUT_OF_SCOPE: '不属于受理范围',
  NA_ILLEGAL: '违反法律法规或公序良俗',
};

/** Why a case may end without a result. */
export const TERMINATION: WordsFor<Schemas['RequestTerminationDto']['ground']> = {
  ...NON_ACCEPTANCE,
  not_cooperating: '诉求人不配合,无法继续办理',
};

export const EMERGENCY_SERVICE: WordsFor<Schemas['TransferEmergencyDto']['service']> = {
  '110': '110 公安',
  '119': '119 消防',
  '120': '120 急救',
  '122': '122 交通事故',
};

export const CONTACT_CHANNEL: WordsFor<Schemas['RecordContactDto']['channel']> = {
  phone: '电话',
  visit: '上门',
  message: '短信、微信',
  letter: '书面',
};

/** How the resident was told, by people or by the system. */
export const TOLD_BY: WordsFor<
  Schemas['RecordContactDto']['channel'] | 'online' | 'unreachable' | 'refused'
> = {
  ...CONTACT_CHANNEL,
  online: '系统',
  unreachable: '多次联系不上',
  refused: '诉求人拒绝接听',
};

export const RESULT_OUTCOME: WordsFor<Schemas['SubmitResultDto']['outcome']> = {
  done: '已办结',
  partly_done: '部分办结',
  explained: '已解释说明',
  not_possible: '客观上无法办理',
};

export const CALLBACK_OUTCOME: WordsFor<Schemas['RecordCallbackDto']['outcome']> = {
  reached: '已接通',
  not_reached: '未接通',
  refused: '拒绝回访',
};

export const SOLVED: WordsFor<Schemas['ReviewAnswerDto']['solved']> = {
  solved: '已解决',
  partly_solved: '部分解决',
  unsolved: '未解决',
};

/** The five levels of 好差评. */
export const SATISFACTION: WordsFor<Schemas['ReviewAnswerDto']['satisfaction']> = {
  very_satisfied: '非常满意',
  satisfied: '满意',
  basically_satisfied: '基本满意',
  dissatisfied: '不满意',
  very_dissatisfied: '非常不满意',
};

export const PAUSE_REASON: WordsFor<Schemas['RequestPauseDto']['reason']> = {
  hearing: '听证',
  appraisal: '鉴定、检测',
  awaiting_supplement: '等待诉求人补充材料',
  force_majeure: '不可抗力',
  objection_upheld: '异议成立',
};

export const URGENCY: WordsFor<Schemas['ClassifyDto']['urgency']> = {
  emergency: '特急',
  urgent: '紧急',
  normal: '一般',
  complex: '疑难',
};

export const LIMIT_UNIT: WordsFor<Schemas['LimitDto']['unit']> = {
  work_day: '个工作日',
  natural_day: '个自然日',
  work_hour: '个工作小时',
  urgent_hour: '小时(连续计时)',
  minute: '分钟',
  second: '秒',
};

export const REQUEST_TYPE: WordsFor<Schemas['CaseDetailView']['requestType']> = {
  consultation: '咨询',
  help_request: '求助',
  complaint: '投诉',
  report: '举报',
  suggestion: '建议',
};

/** What somebody needs the petitioner's name and phone for. */
export const REVEAL_PURPOSE: WordsFor<operations['readPetitioner']['parameters']['query']['purpose']> = {
  contact: '联系诉求人',
  visit: '上门',
  verify: '核实情况',
  callback: '回访',
};

/** Levels of organisations, from the closest to the resident upwards. */
export const LEVEL: WordsFor<Schemas['OrganisationView']['level']> = {
  grid: '网格',
  estate: '小区',
  community: '社区',
  street: '街道',
  district: '区',
};

export const MARK: WordsFor<Schemas['CaseDetailView']['marks'][number]> = {
  paused: '挂起',
  on_account: '挂账',
  supervised: '督办中',
  whistled: '吹哨中',
  extension_asked: '延期待审批',
  pause_asked: '挂起待审批',
  account_asked: '挂账待审批',
  callback_open: '待回访',
};

export const SUPERVISION_KIND: WordsFor<Schemas['SuperviseDto']['kind'] | 'overdue'> = {
  leader: '领导督办',
  key: '重点督办',
  overdue: '超时督办',
};

/** Why a case went up a level. */
export const ESCALATION_CAUSE: Readonly<Record<string, string>> = {
  asked: '承办单位上报',
  holder_overdue: '本级超期,自动上报',
  repeated_return: '反复退单,自动上报',
  repeated_rework: '反复返工,自动上报',
};

/** Why a case has to be handled again. */
export const REWORK_CAUSE: Readonly<Record<string, string>> = {
  result_rejected: '结果审核未通过',
  unsolved: '诉求人表示没有解决',
  dissatisfied: '诉求人不满意',
};

/** What opened a supervision by rule. */
export const SUPERVISION_CAUSE: Readonly<Record<string, string>> = {
  case_overdue: '总时限超期',
  holder_overdue: '本级时限超期',
  rework_overdue: '重办超期',
  repeated_rework: '反复返工',
  repeated_return: '反复退单',
};

/** What the rules call attention to. */
export const ALARM: Readonly<Record<string, string>> = {
  triage_overdue: '受理超期',
  no_receiver: '没有承办单位',
  callback_overdue: '回访超期',
  feedback_missing: '尚未告知诉求人',
  contact_overdue: '首次联系超期',
  assist_overdue: '协办回复超期',
  milestone_overdue: '阶段目标超期',
  account_review_overdue: '挂账复查超期',
  supervision_unanswered: '督办未回复',
  card_unanswered: '发牌未回复',
};

/** The words for a code that may be unknown to this version of the page. */
export function wordsFor(words: Readonly<Record<string, string>>, code: unknown): string {
  return typeof code === 'string' ? (words[code] ?? code) : '';
}
