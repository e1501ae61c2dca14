import { CALLBACK_OUTCOME, CONTACT_CHANNEL, RESULT_OUTCOME } from '../../../words/case-codes';
import { FILES, choicesOf } from '../../commands/command-form';
import { actionForm } from './action-form';

/** From the handler's result to the resident's judgement. */
export const OUTCOME_FORMS = [
  actionForm('submit-result', {
    label: '提交结果',
    says: '由派单单位审核,再由承办以外的人回访诉求人。',
    fields: [
      { name: 'outcome', label: '处理意见', kind: 'choice', of: choicesOf(RESULT_OUTCOME) },
      { name: 'text', label: '给诉求人的答复', kind: 'words', rows: 6 },
      FILES,
      {
        name: 'toldBy',
        label: '已用何种方式告知诉求人',
        kind: 'choice',
        of: choicesOf(CONTACT_CHANNEL),
        optional: true,
        hint: '没有告知的不选,由系统告知。',
      },
    ],
  }),
  actionForm('review-result', {
    label: '审核结果',
    fields: [
      { name: 'approved', label: '审核', kind: 'yesNo', yes: '通过', no: '退回重办' },
      { name: 'text', label: '审核意见', kind: 'words', optional: true },
    ],
  }),
  actionForm('record-feedback', {
    label: '登记已告知',
    fields: [{ name: 'channel', label: '告知方式', kind: 'choice', of: choicesOf(CONTACT_CHANNEL) }],
  }),
  actionForm('record-callback', {
    label: '登记回访',
    says: '请照诉求人的原话登记,不要代为评价。',
    fields: [
      { name: 'outcome', label: '回访情况', kind: 'choice', of: choicesOf(CALLBACK_OUTCOME) },
      { name: 'answer', label: '诉求人的评价', kind: 'answers', when: { field: 'outcome', is: 'reached' } },
      { name: 'text', label: '回访记录', kind: 'words', optional: true },
    ],
  }),
] as const;
