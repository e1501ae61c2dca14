import { SATISFACTION } from '../../../words/case-codes';
import { allowedAs, choicesOf } from '../../commands/command-form';
import type { WhistleDetail } from '../use-whistles';
import { summoned, whistleForm, type WhistleForm } from './whistle-form';

const DEPARTMENT = { name: 'orgCode', label: '部门', kind: 'ofShown', of: summoned } as const;
const words = (label: string) => ({ name: 'text', label, kind: 'words' }) as const;
const maybeWords = (label: string) => ({ ...words(label), optional: true }) as const;
const yesNo = <Name extends string>(name: Name, label: string) =>
  ({ name, label, kind: 'yesNo', yes: '是', no: '否' }) as const;
const LEVEL = { name: 'level', label: '评价', kind: 'choice', of: choicesOf(SATISFACTION) } as const;
const RATERS = choicesOf({ resident: '居民代表', deputy: '人大代表、政协委员' });

/** Reporting in: by a code or a position, and with a photo, so its form is drawn by itself. */
export const CHECK_IN = whistleForm('arrive', '到场报到', []);

/** The form of every command, in the order in which buttons stand: what moves a whistle on comes first. */
export const WHISTLE_FORMS: readonly WhistleForm[] = [
  CHECK_IN,
  whistleForm('accept', '应哨', [], { says: '应哨后请按时到场报到。' }),
  whistleForm('object', '提出异议', [words('为什么不应由本部门到场')], {
    says: '由区裁定;裁定前本部门的时限暂不计算。',
  }),
  whistleForm('record-contact', '登记联系', [maybeWords('与街道联系的情况')]),
  whistleForm('submit-plan', '提交方案', [words('处置方案')]),
  whistleForm('report-done', '报告办结', [words('办理结果')]),
  whistleForm('approve', '批准吹哨', [maybeWords('意见')], { says: '批准后即吹哨,通知各部门并开始计时。' }),
  whistleForm('refuse', '不同意吹哨', [words('理由')], { final: true }),
  whistleForm('rule-objection', '裁定异议', [DEPARTMENT, yesNo('upheld', '异议是否成立'), words('裁定理由')]),
  whistleForm('direct', '责令到场', [DEPARTMENT, words('要求')]),
  whistleForm('confirm-arrival', '确认到场', [DEPARTMENT]),
  whistleForm('dispute-arrival', '未见到场', [DEPARTMENT, words('情况')], {
    says: '该次报到作废,须重新报到。',
  }),
  whistleForm('send-back', '退回重办', [DEPARTMENT, words('还有什么没有办好')]),
  whistleForm('close', '销哨', [maybeWords('结论')], { says: '各部门均已办结或解除后,由吹哨街道销哨。' }),
  whistleForm('rate-department', '评价部门', [
    DEPARTMENT,
    LEVEL,
    yesNo('solved', '问题是否解决'),
    maybeWords('说明'),
  ]),
  whistleForm('rate-whistle', '评价吹哨', [
    yesNo('needed', '是否有必要吹哨'),
    yesNo('rightDepartments', '召集的部门是否合适'),
    maybeWords('说明'),
  ]),
  whistleForm('add-rating', '补充评价', [
    DEPARTMENT,
    { name: 'by', label: '评价人', kind: 'choice', of: RATERS },
    LEVEL,
    maybeWords('说明'),
  ]),
  whistleForm('add-department', '增加部门', [
    { name: 'orgCode', label: '部门', kind: 'organisation' },
    words('请该部门办理的事项'),
  ]),
  whistleForm('release-department', '解除部门', [DEPARTMENT, words('理由')]),
  whistleForm('add-note', '记录', [words('内容')]),
  whistleForm('withdraw', '撤回', [words('理由')], { final: true }),
];

/** The forms of what the API allows now. */
export function whistleFormsOf({ allowedActions }: WhistleDetail): readonly WhistleForm[] {
  const allowed: readonly string[] = allowedActions;
  return WHISTLE_FORMS.filter((form) => allowed.includes(allowedAs(form)));
}

/** The form of an action, named as in `allowedActions`. */
export function whistleFormOf(action: string | null): WhistleForm | undefined {
  return WHISTLE_FORMS.find((form) => allowedAs(form) === action);
}
