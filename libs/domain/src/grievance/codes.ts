/** Kinds of request (《北京市接诉即办工作条例》 Art. 2). */
export const RequestType = {
  consultation: 'consultation',
  helpRequest: 'help_request',
  complaint: 'complaint',
  report: 'report',
  suggestion: 'suggestion',
} as const;
export type RequestType = (typeof RequestType)[keyof typeof RequestType];

export const Urgency = {
  emergency: 'emergency',
  urgent: 'urgent',
  normal: 'normal',
  complex: 'complex',
} as const;
export type Urgency = (typeof Urgency)[keyof typeof Urgency];

/** The six legal grounds for not accepting a grievance (Art. 11), each with its own notice. */
export const NonAcceptanceCode = {
  emergency: 'NA_EMERGENCY',
  legalChannel: 'NA_LEGAL_CHANNEL',
  duplicate: 'NA_DUPLICATE',
  secret: 'NA_SECRET',
  outOfScope: 'NA_OUT_OF_SCOPE',
  illegal: 'NA_ILLEGAL',
} as const;
export type NonAcceptanceCode = (typeof NonAcceptanceCode)[keyof typeof NonAcceptanceCode];

/** Emergency services to which a matter is transferred at once. */
export const EmergencyService = { police: '110', fire: '119', medical: '120', traffic: '122' } as const;
export type EmergencyService = (typeof EmergencyService)[keyof typeof EmergencyService];

/** How somebody was reached or told. */
export const ContactChannel = {
  phone: 'phone',
  visit: 'visit',
  message: 'message',
  letter: 'letter',
} as const;
export type ContactChannel = (typeof ContactChannel)[keyof typeof ContactChannel];

/** What the handler says came of the matter (处理意见). The resident's own answer decides whether it is solved. */
export const ResultOutcome = {
  done: 'done',
  partlyDone: 'partly_done',
  explained: 'explained',
  notPossible: 'not_possible',
} as const;
export type ResultOutcome = (typeof ResultOutcome)[keyof typeof ResultOutcome];

/** Why a case may stand still: the grounds that laws and practice exclude from counting (行政许可法 Art. 45, 信访 Art. 36). */
export const PauseReason = {
  hearing: 'hearing',
  appraisal: 'appraisal',
  awaitingSupplement: 'awaiting_supplement',
  forceMajeure: 'force_majeure',
  objectionUpheld: 'objection_upheld',
} as const;
export type PauseReason = (typeof PauseReason)[keyof typeof PauseReason];

/** Kinds of supervision: somebody is late, a superior asks, or the matter is a key one (超时/领导/重点督办). */
export const SupervisionKind = { overdue: 'overdue', leader: 'leader', key: 'key' } as const;
export type SupervisionKind = (typeof SupervisionKind)[keyof typeof SupervisionKind];

export const CardColour = { yellow: 'yellow', red: 'red' } as const;
export type CardColour = (typeof CardColour)[keyof typeof CardColour];

export const CallbackOutcome = { reached: 'reached', notReached: 'not_reached', refused: 'refused' } as const;
export type CallbackOutcome = (typeof CallbackOutcome)[keyof typeof CallbackOutcome];

export const Solved = { solved: 'solved', partlySolved: 'partly_solved', unsolved: 'unsolved' } as const;
export type Solved = (typeof Solved)[keyof typeof Solved];

/** The five levels of 好差评. */
export const Satisfaction = {
  verySatisfied: 'very_satisfied',
  satisfied: 'satisfied',
  basicallySatisfied: 'basically_satisfied',
  dissatisfied: 'dissatisfied',
  veryDissatisfied: 'very_dissatisfied',
} as const;
export type Satisfaction = (typeof Satisfaction)[keyof typeof Satisfaction];

/** The resident's two answers. */
export interface ReviewAnswer {
  readonly solved: Solved;
  readonly satisfaction: Satisfaction;
}
