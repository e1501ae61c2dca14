import { actionForm } from './action-form';

/** The return of a wrong dispatch, and its ruling. */
export const RETURNING_FORMS = [
  actionForm('request-return', {
    label: '申请退单',
    says: '由派单单位裁定;裁定前仍由本单位负责。',
    fields: [{ name: 'text', label: '退单理由', kind: 'words', rows: 5 }],
  }),
  actionForm('rule-return', {
    label: '退单裁定',
    says: '裁定后不能再次退单。',
    fields: [
      { name: 'upheld', label: '裁定', kind: 'yesNo', yes: '同意退单,改派', no: '不同意,继续办理' },
      { name: 'orgCode', label: '改派给', kind: 'organisation', when: { field: 'upheld', is: true } },
      { name: 'text', label: '裁定理由', kind: 'words' },
    ],
  }),
] as const;
