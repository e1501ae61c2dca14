import { PAUSE_REASON } from '../../../words/case-codes';
import { choicesOf } from '../../commands/command-form';
import { actionForm } from './action-form';
import { DECISION } from './approval';

/** A case stands still (挂起), or is kept on account (挂账). */
export const STANDSTILL_FORMS = [
  actionForm('request-pause', {
    label: '申请挂起',
    says: '挂起的时间不计入时限。',
    fields: [
      { name: 'reason', label: '挂起事由', kind: 'choice', of: choicesOf(PAUSE_REASON) },
      { name: 'text', label: '理由', kind: 'words' },
    ],
  }),
  actionForm('decide-pause', { label: '挂起审批', fields: DECISION }),
  actionForm('resume', {
    label: '恢复计时',
    fields: [{ name: 'text', label: '说明', kind: 'words', optional: true }],
  }),
  actionForm('request-account', {
    label: '申请挂账',
    says: '因客观原因不能按期解决的,经批准后停止计时,并定期复查。',
    fields: [
      { name: 'expectedAt', label: '预计解决时间', kind: 'instant' },
      { name: 'leader', label: '责任领导', kind: 'line', max: 100 },
      { name: 'text', label: '解决方案和阶段计划', kind: 'words', rows: 5 },
    ],
  }),
  actionForm('decide-account', { label: '挂账审批', fields: DECISION }),
  actionForm('review-account', {
    label: '挂账复查',
    fields: [{ name: 'text', label: '复查情况', kind: 'words' }],
  }),
  actionForm('take-off-account', {
    label: '销账',
    says: '销账后恢复计时,继续办理。',
    fields: [{ name: 'text', label: '销账理由', kind: 'words' }],
  }),
] as const;
