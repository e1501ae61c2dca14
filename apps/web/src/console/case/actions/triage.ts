import { EMERGENCY_SERVICE, NON_ACCEPTANCE, URGENCY } from '../../../words/case-codes';
import { choicesOf } from '../../commands/command-form';
import { actionForm } from './action-form';

/** What the triage desk does with a case. */
export const TRIAGE_FORMS = [
  actionForm('accept', { label: '受理', says: '受理后进入派单;诉求人会收到受理通知。' }),
  actionForm('dispatch', {
    label: '派单',
    fields: [
      { name: 'orgCode', label: '承办单位', kind: 'organisation' },
      { name: 'text', label: '派单说明', kind: 'words', optional: true },
    ],
  }),
  actionForm('classify', {
    label: '归类',
    says: '分类和紧急程度决定时限,正在计时的时限随之调整。',
    fields: [
      { name: 'categoryCode', label: '诉求分类', kind: 'category' },
      { name: 'urgency', label: '紧急程度', kind: 'choice', of: choicesOf(URGENCY) },
    ],
  }),
  actionForm('answer-on-spot', {
    label: '当场答复',
    says: '答复发给诉求人,由其评价。',
    fields: [{ name: 'text', label: '答复内容', kind: 'words', rows: 6 }],
  }),
  actionForm('merge', {
    label: '并案',
    says: '并入后本诉求不再单独办理。',
    final: true,
    fields: [{ name: 'intoCaseNo', label: '并入的诉求编号', kind: 'line', max: 32 }],
  }),
  actionForm('refuse', {
    label: '不予受理',
    says: '诉求人会收到所选情形和说明。',
    final: true,
    fields: [
      { name: 'code', label: '法定情形', kind: 'choice', of: choicesOf(NON_ACCEPTANCE) },
      { name: 'text', label: '向诉求人说明', kind: 'words', optional: true },
    ],
  }),
  actionForm('transfer-emergency', {
    label: '转紧急服务',
    says: '涉及人身、财产安全的,请先电话通知该服务,再登记。',
    final: true,
    fields: [{ name: 'service', label: '转往', kind: 'choice', of: choicesOf(EMERGENCY_SERVICE) }],
  }),
] as const;
