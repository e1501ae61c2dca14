/**
 * The named sets from which every figure is counted. A case, or a department that a whistle summoned, belongs to a set
 * at an instant, for an organisation; each belonging is a fact ({@link MetricFact}). The rule of a set stands here, so
 * that a figure can be recounted by hand; the order is that of a case's life. A case that is opened again lives another
 * life: sets "once a life" hold it once for each.
 */
export const MetricSet = {
  /** 上报: every case at its registration, for the desk. */
  registered: 'registered',
  /** 立案: accepted, for the desk. */
  accepted: 'accepted',
  /** Accepted no later than its triage was due. */
  acceptedInTime: 'accepted_in_time',
  /** 重复: merged into another case, or ended because it is one already (Art. 11(3)); for the desk, once. */
  repeat: 'repeat',
  /** 首接: the case came to its first lead, for that lead; once. The intake (受理量) of a unit. */
  firstReceived: 'first_received',
  /** 接收: an organisation became lead, for it; each time that another one led before. */
  received: 'received',
  /** 派遣: sent to another lead by the desk, a ruling, or from above; for the dispatcher. Not: lifted (上报). */
  dispatched: 'dispatched',
  /** 准确派遣: a dispatch that no upheld return followed; at the dispatch, for the dispatcher. */
  dispatchedRight: 'dispatched_right',
  /** 退单成立: the dispatcher gave in to a return, for the dispatcher that had sent the case. */
  returnUpheld: 'return_upheld',
  /** 回退: the lead asked for a return, for the lead. */
  returnRequested: 'return_requested',
  /** The case left its lead for another one, for the lead that it left. */
  moved: 'moved',
  /** 推来推去: the case left a lead for the so-manieth time (the rules of the sets say which), for that lead; once. */
  pingpong: 'pingpong',
  /** 上报: lifted to the level above, for the lead that it left. */
  escalated: 'escalated',
  /** 应处置: at the first result, or when the case was due if that came first; for the lead, once a life. */
  due: 'due',
  /** Not handled when it was due: at that instant, for the lead, once a life. */
  overdue: 'overdue',
  /** 处置: the first result, for the lead; once a life. */
  handled: 'handled',
  /** Handled no later than the case was due. */
  handledInTime: 'handled_in_time',
  /** 处置时长: milliseconds from when the lead got the case to its first result; once a life. */
  handlingTime: 'handling_time',
  /** 持有时长: milliseconds that a lead had the case in hand, for each stretch; at its end. */
  holdingTime: 'holding_time',
  /** 核查通过: somebody looked at a result and passed it, for the lead. A result that passed by time was not looked at. */
  reviewPassed: 'review_passed',
  /** 核查不通过: sent back by the reviewer, for the lead. */
  reviewRejected: 'review_rejected',
  /** 返工: sent back for the first time, whoever sent it back; for the lead, once a life. */
  reworked: 'reworked',
  /** 应结案: at the closing in time, or when the case was due if its result did not come in time; once a life. */
  closeDue: 'close_due',
  /** 结案: closed, for the lead. */
  closed: 'closed',
  /** Closed, and the result that counts came in time. */
  closedInTime: 'closed_in_time',
  /** Closed, and the result that counts came late. */
  closedLate: 'closed_late',
  /** 重新打开: the resident brought new facts, for the lead. */
  reopened: 'reopened',
  /** A round of call-back was opened, for the lead. */
  callbackOpened: 'callback_opened',
  /** 应回访: a resident's case was closed, for the lead. */
  callbackOwed: 'callback_owed',
  /** Closed with the resident's answer. */
  callbackAnswered: 'callback_answered',
  /**
   * 有效回访: the resident answered while there was a result, at the first such answer, for the lead of that moment; once
   * a case. The denominator of the three rates. Proactive cases (未诉先办) are in none of these five sets.
   */
  validCallback: 'valid_callback',
  /** 已联系: within the valid ones, the lead had spoken to the resident before the latest answer. */
  contacted: 'contacted',
  /** 解决: within the valid ones, the latest answer says solved. */
  solved: 'solved',
  /** 满意: within the valid ones, the latest answer says satisfied or very satisfied. */
  satisfied: 'satisfied',
  /** 基本满意: within the valid ones, the latest answer says so. */
  basicallySatisfied: 'basically_satisfied',
  /** 延期: an extension was granted, for the lead. */
  extensionGranted: 'extension_granted',
  /** From the first extension to the result or the end; a span, once a life. */
  extended: 'extended',
  /** 转入挂账: put on account, for the lead; each time. */
  putOnAccount: 'put_on_account',
  /** 挂账: from being put on account to being taken off; a span. */
  onAccount: 'on_account',
  /** 督办: a supervision was opened, for the lead. */
  supervised: 'supervised',
  /** 黄牌. */
  yellowCard: 'yellow_card',
  /** 红牌. */
  redCard: 'red_card',

  /** 吹哨: blown, for the street. */
  whistleBlown: 'whistle_blown',
  /** 有效吹哨: blown, not taken back, and no objection against it was upheld; when it was blown, for the street. */
  whistleEffective: 'whistle_effective',
  /** 撤哨: taken back after it was blown, for the street. */
  whistleWithdrawn: 'whistle_withdrawn',
  /** 异议成立: the district upheld an objection, for the street; each time. */
  objectionUpheld: 'objection_upheld',
  /** 应销哨: at the closing in time, or when it was due; for the street, once. */
  closingDue: 'closing_due',
  /** 销哨: closed, for the street. */
  closedByStreet: 'closed_by_street',
  /** Closed no later than was due after the last department was done. */
  closedByStreetInTime: 'closed_by_street_in_time',
  /** 销哨时长: milliseconds from blowing to closing, for the street; when closed. */
  closeTime: 'close_time',
  /** A department judged the whistle, for the street; each. */
  opinionGiven: 'opinion_given',
  /** It judged that the whistle was needed. */
  opinionNeeded: 'opinion_needed',
  /** It judged that the right departments were summoned. */
  opinionRightDepartments: 'opinion_right_departments',
  /**
   * 被吹: summoned; once a department. How it answered and came is counted at the instant of the summons too, so that
   * the shares never pass 1. A department whose objection was upheld is in none of its sets. One that was let off
   * (released, or the whistle taken back) before it had answered and before it was late does not count as summoned.
   */
  whistled: 'whistled',
  /** 应哨: accepted, by its own word, by coming, or because its objection was rejected; when it was summoned. */
  answered: 'answered',
  /** Accepted no later than was due. */
  answeredInTime: 'answered_in_time',
  /** 应哨时长: milliseconds from the summons to the acceptance. */
  answerTime: 'answer_time',
  /** 应报到: summoned by a kind of whistle that limits the arrival, and not let off before it came or was late. */
  arrivalOwed: 'arrival_owed',
  /** 报到: within those, arrived, and the arrival holds (was not disputed). */
  arrived: 'arrived',
  /** Arrived no later than was due; a later order of the district does not mend a delay. */
  arrivedInTime: 'arrived_in_time',
  /** 未报到: the time for the arrival passed, and it has not come. */
  noShow: 'no_show',
  /** 报到时长: milliseconds from the summons to the arrival that holds. */
  arriveTime: 'arrive_time',
  /** 应办结: where the kind limits the work, at the end of the work if in time, else when it was due. */
  doneDue: 'done_due',
  /** 办结: done, and not sent back; when it was reported. */
  done: 'done',
  /** Done no later than was due. */
  doneInTime: 'done_in_time',
  /** 一次解决: done, rated as solved by the street, and no whistle was blown again for the matter; when it was done. */
  solvedOnce: 'solved_once',
  /** 已评: rated by the street. */
  whistleRated: 'whistle_rated',
  /** Rated as solved. */
  whistleSolved: 'whistle_solved',
  whistleSatisfied: 'whistle_satisfied',
  whistleBasicallySatisfied: 'whistle_basically_satisfied',
  /** Rated by a resident or deputy whom the street invited (《北京市街道办事处条例》 Art. 44 §2); each. */
  invitedRated: 'invited_rated',
  invitedSatisfied: 'invited_satisfied',
  invitedBasicallySatisfied: 'invited_basically_satisfied',
} as const;
export type MetricSet = (typeof MetricSet)[keyof typeof MetricSet];

export const METRIC_SETS: readonly MetricSet[] = Object.values(MetricSet);

/** Sets whose facts last: what stands in them at an instant is a stock. All other facts happen at one instant. */
export const SPAN_SETS: readonly MetricSet[] = [MetricSet.extended, MetricSet.onAccount];

/** Sets whose facts are amounts of time in milliseconds; the amount of all others is 1. */
export const AMOUNT_SETS: readonly MetricSet[] = [
  MetricSet.handlingTime,
  MetricSet.holdingTime,
  MetricSet.closeTime,
  MetricSet.answerTime,
  MetricSet.arriveTime,
];
