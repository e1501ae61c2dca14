import { TERMINATION } from '../../../words/case-codes';
import { choicesOf, type FormField } from '../../commands/command-form';
import { actionForm, type CaseDetail } from './action-form';

/** An approver's yes or no, with a word to it. */
export const DECISION = [
  { name: 'granted', label: '审批', kind: 'yesNo', yes: '同意', no: '不同意' },
  { name: 'text', label: '审批意见', kind: 'words', optional: true },
] as const satisfies readonly FormField<CaseDetail>[];

/** What needs a second pair of eyes: more time, an end without a result, a new beginning. */
export const APPROVAL_FORMS = [
  actionForm('request-extension', {
    label: '申请延期',
    says: '请在到期前申请。',
    fields: [
      { name: 'by', label: '延长', kind: 'amount' },
      { name: 'legalBasis', label: '依据', kind: 'line', max: 200 },
      { name: 'text', label: '延期理由', kind: 'words' },
    ],
  }),
  actionForm('decide-extension', { label: '延期审批', fields: DECISION }),
  actionForm('request-termination', {
    label: '申请终止',
    says: '批准后诉求以没有结果终止,诉求人会收到理由。',
    fields: [
      { name: 'ground', label: '终止事由', kind: 'choice', of: choicesOf(TERMINATION) },
      { name: 'text', label: '终止理由', kind: 'words' },
    ],
  }),
  actionForm('decide-termination', { label: '终止审批', final: true, fields: DECISION }),
  actionForm('reopen', {
    label: '重新打开',
    fields: [{ name: 'text', label: '新的情况', kind: 'words' }],
  }),
] as const;
