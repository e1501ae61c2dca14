import type {
  Command,
  CommandType,
  ReviewAnswer,
  Satisfaction,
  Solved,
  WhistleNews,
  WhistleReport,
} from '../src';

/** What a whistle that summoned the water department tells the case. */
export const REPORT: WhistleReport = {
  whistleId: 'whistle-1',
  whistleNo: 'CS-2026-000001',
  kind: { id: 'demand', name: '群众诉求哨' },
  ruleVersion: 'whistles@1',
  seq: 3,
  at: Date.UTC(2026, 2, 2, 1),
  news: 'blown',
  orgId: null,
  summoned: [
    { orgId: 'district-water', limit: { amount: 48, unit: 'urgent_hour' }, basis: '《某办法》 Art. 3' },
  ],
};

/** A filled-in form for each command; organisations as they stand in the test district. */
export const FORMS: { readonly [T in CommandType]: Extract<Command, { type: T }> } = {
  accept: { type: 'accept' },
  refuse: { type: 'refuse', code: 'NA_SECRET', textId: 'text' },
  transfer_emergency: { type: 'transfer_emergency', service: '119' },
  answer_on_spot: { type: 'answer_on_spot', textId: 'text' },
  classify: { type: 'classify', categoryCode: 'road.manhole', urgency: 'urgent' },
  merge: { type: 'merge', intoId: 'case-2' },
  dispatch: { type: 'dispatch', orgId: 'community', textId: null },
  hand_down: { type: 'hand_down', orgId: 'community', textId: 'text' },
  sign: { type: 'sign' },
  record_contact: { type: 'record_contact', channel: 'phone', textId: null },
  add_note: { type: 'add_note', textId: 'text', shownToResident: true },
  reach_milestone: { type: 'reach_milestone', milestone: 'make-safe', textId: 'text' },
  add_assist: { type: 'add_assist', orgId: 'street-housing', textId: 'text' },
  state_interim: { type: 'state_interim', textId: 'text' },
  reply_assist: { type: 'reply_assist', textId: 'text' },
  release_assist: { type: 'release_assist', orgId: 'street-housing' },
  request_return: { type: 'request_return', textId: 'text' },
  rule_return: { type: 'rule_return', upheld: false, orgId: null, textId: 'text' },
  escalate: { type: 'escalate', textId: 'text' },
  submit_result: { type: 'submit_result', outcome: 'done', textId: 'text', toldBy: null },
  record_feedback: { type: 'record_feedback', channel: 'visit' },
  review_result: { type: 'review_result', approved: true, textId: null },
  record_callback: { type: 'record_callback', outcome: 'not_reached', answer: null, textId: null },
  answer_review: {
    type: 'answer_review',
    answer: { solved: 'solved', satisfaction: 'satisfied' },
    textId: null,
  },
  supplement: { type: 'supplement', textId: 'text' },
  request_extension: {
    type: 'request_extension',
    by: { amount: 3, unit: 'natural_day' },
    textId: 'text',
  },
  decide_extension: { type: 'decide_extension', granted: true, textId: null },
  request_pause: { type: 'request_pause', reason: 'hearing', textId: 'text' },
  decide_pause: { type: 'decide_pause', granted: true, textId: null },
  resume: { type: 'resume', textId: null },
  request_account: { type: 'request_account', expectedAt: Date.UTC(2027, 5, 30), textId: 'text' },
  decide_account: { type: 'decide_account', granted: true, textId: null },
  review_account: { type: 'review_account', textId: 'text' },
  take_off_account: { type: 'take_off_account', textId: 'text' },
  request_termination: { type: 'request_termination', ground: 'not_cooperating', textId: 'text' },
  decide_termination: { type: 'decide_termination', granted: true, textId: null },
  supervise: { type: 'supervise', kind: 'leader', level: 2, textId: 'text' },
  answer_supervision: { type: 'answer_supervision', no: 1, textId: 'text' },
  close_supervision: { type: 'close_supervision', no: 1, textId: null },
  urge: { type: 'urge', textId: null },
  answer_card: { type: 'answer_card', textId: 'text' },
  withdraw: { type: 'withdraw', textId: null },
  reopen: { type: 'reopen', textId: 'text' },
  due_reached: { type: 'due_reached', clockKey: 'case', phase: 'due' },
  restate: { type: 'restate', cause: 'calendar', revision: 1, rules: null },
  report_whistle: { type: 'report_whistle', report: REPORT },
};

/** Later news of the same whistle, of its department or of the whistle as a whole. */
export const newsOf = (
  seq: number,
  news: WhistleNews,
  more: Partial<WhistleReport> = {},
): Extract<Command, { type: 'report_whistle' }> => ({
  type: 'report_whistle',
  report: { ...REPORT, seq, news, orgId: 'district-water', summoned: [], ...more },
});

export const answer = (solved: Solved, satisfaction: Satisfaction): ReviewAnswer => ({
  solved,
  satisfaction,
});

export const GLAD = answer('solved', 'very_satisfied');
export const UNSOLVED = answer('unsolved', 'dissatisfied');

export const judged = (given: ReviewAnswer): Command => ({ ...FORMS.answer_review, answer: given });
export const called = (given: ReviewAnswer): Command => ({
  ...FORMS.record_callback,
  outcome: 'reached',
  answer: given,
});
export const dispatchedTo = (orgId: string): Command => ({ ...FORMS.dispatch, orgId });
export const handedDownTo = (orgId: string): Command => ({ ...FORMS.hand_down, orgId });
export const ruledFor = (orgId: string): Command => ({ ...FORMS.rule_return, upheld: true, orgId });
export const askedToHelp = (orgId: string): Command => ({ ...FORMS.add_assist, orgId });
