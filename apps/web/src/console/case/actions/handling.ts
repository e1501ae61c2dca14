import { CONTACT_CHANNEL } from '../../../words/case-codes';
import { FILES, choicesOf } from '../../commands/command-form';
import { actionForm, type CaseDetail } from './action-form';

/** What the lead and those who help it do while they work on a case. */
export const HANDLING_FORMS = [
  actionForm('sign', { label: '签收', says: '签收后由本单位承办,开始联系诉求人。' }),
  actionForm('record-contact', {
    label: '登记联系',
    fields: [
      { name: 'channel', label: '联系方式', kind: 'choice', of: choicesOf(CONTACT_CHANNEL) },
      { name: 'text', label: '联系情况', kind: 'words', optional: true },
    ],
  }),
  actionForm('add-note', {
    label: '办理记录',
    fields: [
      { name: 'text', label: '记录', kind: 'words', rows: 5 },
      { name: 'shownToResident', label: '谁能看到', kind: 'yesNo', yes: '诉求人也能看到', no: '仅工作人员' },
      FILES,
    ],
  }),
  actionForm('reach-milestone', {
    label: '完成阶段目标',
    fields: [
      { name: 'milestone', label: '阶段目标', kind: 'ofShown', of: milestonesToReach },
      { name: 'text', label: '完成情况', kind: 'words' },
      FILES,
    ],
  }),
  actionForm('add-assist', {
    label: '请协办',
    says: '承办单位不变,仍由本单位负责答复诉求人。',
    fields: [
      { name: 'orgCode', label: '协办单位', kind: 'organisation' },
      { name: 'text', label: '请协办的事项', kind: 'words' },
    ],
  }),
  actionForm('reply-assist', {
    label: '协办回复',
    fields: [{ name: 'text', label: '回复承办单位', kind: 'words', rows: 5 }, FILES],
  }),
  actionForm('state-interim', {
    label: '说明阶段性情况',
    says: '尚无结果时,每次请求协办只能说明一次。',
    fields: [{ name: 'text', label: '未能办结的原因与目前情况', kind: 'words', rows: 5 }],
  }),
  actionForm('release-assist', {
    label: '解除协办',
    says: '该单位不必再回复,但仍能查看本诉求。',
    fields: [{ name: 'orgCode', label: '协办单位', kind: 'ofShown', of: assistsAtWork }],
  }),
  actionForm('hand-down', {
    label: '交办',
    says: '改由下级单位承办,本单位审核其结果。',
    fields: [
      { name: 'orgCode', label: '交给', kind: 'organisation' },
      { name: 'text', label: '交办理由', kind: 'words' },
    ],
  }),
  actionForm('escalate', {
    label: '上报',
    says: '改由上一级单位承办;本单位转为协办,仍能看到进展。',
    fields: [{ name: 'text', label: '上报理由', kind: 'words' }],
  }),
] as const;

function milestonesToReach({ milestones }: CaseDetail) {
  return milestones
    .filter(({ reachedAt }) => reachedAt === null)
    .map(({ milestone, name }) => ({ value: String(milestone), label: String(name) }));
}

function assistsAtWork({ assists }: CaseDetail) {
  return assists.flatMap(({ organisation, releasedAt }) =>
    organisation && releasedAt === null ? [{ value: organisation.code, label: organisation.name }] : [],
  );
}
