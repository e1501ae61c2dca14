import { actionForm, type CaseDetail } from './action-form';

const LEVELS = [
  { value: 1, label: '一级' },
  { value: 2, label: '二级' },
  { value: 3, label: '三级(最重)' },
];

const KINDS = [
  { value: 'leader', label: '领导督办' },
  { value: 'key', label: '重点督办' },
];

/** Superiors watch a case and are answered in writing. */
export const SUPERVISION_FORMS = [
  actionForm('urge', {
    label: '催办',
    says: '提醒承办单位有人在等;每个周期一次。',
    fields: [{ name: 'text', label: '催办内容', kind: 'words', optional: true }],
  }),
  actionForm('supervise', {
    label: '督办',
    says: '承办单位须在督办时限内书面回复。',
    fields: [
      { name: 'kind', label: '督办类别', kind: 'choice', of: KINDS },
      { name: 'level', label: '督办级别', kind: 'choice', of: LEVELS },
      { name: 'text', label: '督办意见', kind: 'words', rows: 5 },
    ],
  }),
  actionForm('answer-supervision', {
    label: '督办回复',
    fields: [
      { name: 'no', label: '督办', kind: 'ofShown', of: (shown) => supervisions(shown, 'answeredAt') },
      { name: 'text', label: '回复', kind: 'words', rows: 5 },
    ],
  }),
  actionForm('close-supervision', {
    label: '督办销号',
    fields: [
      { name: 'no', label: '督办', kind: 'ofShown', of: (shown) => supervisions(shown, 'closedAt') },
      { name: 'text', label: '销号意见', kind: 'words', optional: true },
    ],
  }),
  actionForm('answer-card', {
    label: '回复黄牌、红牌',
    fields: [{ name: 'text', label: '书面说明', kind: 'words', rows: 5 }],
  }),
] as const;

/** Those that are open and still lack this step. */
function supervisions({ supervisions: all }: CaseDetail, step: 'answeredAt' | 'closedAt') {
  return all
    .filter((one) => one['closedAt'] === null && one[step] === null)
    .map(({ no }) => ({ value: Number(no), label: `第 ${String(no)} 次督办` }));
}
