import type { components, paths } from '../../../api/schema.gen';
import type { WhistleAction, WhistleDetail } from '../use-whistles';

type CommandPath = Extract<keyof paths, `/api/v1/whistles/{whistleNo}/commands/${string}`>;

/** The last part of a command's address, such as `report-done`. */
export type WhistleCommand = CommandPath extends `/api/v1/whistles/{whistleNo}/commands/${infer Name}`
  ? Name
  : never;

type BodyOf<Name extends WhistleCommand> =
  paths[`/api/v1/whistles/{whistleNo}/commands/${Name}`]['post']['requestBody']['content']['application/json'];

/** What a field asks for: `department` offers those that are summoned, `organisation` any department. */
export type WhistleFieldKind = 'words' | 'department' | 'organisation' | 'level' | 'rater' | 'yesNo';

export interface WhistleField<Name extends string = string> {
  readonly name: Name;
  readonly label: string;
  readonly kind: WhistleFieldKind;
  readonly optional?: true;
}

/** How the form of a command looks. Whether the command is allowed is the API's to say. */
export interface WhistleForm {
  readonly command: WhistleCommand;
  readonly label: string;
  /** What follows from it. */
  readonly says?: string;
  readonly final?: true;
  readonly fields: readonly WhistleField[];
}

function form<Name extends WhistleCommand>(
  command: Name,
  label: string,
  fields: readonly WhistleField<Extract<keyof BodyOf<Name>, string>>[],
  more: Pick<WhistleForm, 'says' | 'final'> = {},
): WhistleForm {
  return { command, label, fields, ...more };
}

const DEPARTMENT = { name: 'orgCode', label: '部门', kind: 'department' } as const;
const words = (label: string) => ({ name: 'text', label, kind: 'words' }) as const;
const maybeWords = (label: string) => ({ ...words(label), optional: true }) as const;

/** The form of every command but reporting in, which has one of its own; what moves a whistle on comes first. */
export const WHISTLE_FORMS: readonly WhistleForm[] = [
  form('accept', '应哨', [], { says: '应哨后请按时到场报到。' }),
  form('object', '提出异议', [words('为什么不应由本部门到场')], {
    says: '由区裁定;裁定前本部门的时限暂不计算。',
  }),
  form('record-contact', '登记联系', [maybeWords('与街道联系的情况')]),
  form('submit-plan', '提交方案', [words('处置方案')]),
  form('report-done', '报告办结', [words('办理结果')]),
  form('approve', '批准吹哨', [maybeWords('意见')], { says: '批准后即吹哨,通知各部门并开始计时。' }),
  form('refuse', '不同意吹哨', [words('理由')], { final: true }),
  form('rule-objection', '裁定异议', [
    DEPARTMENT,
    { name: 'upheld', label: '异议是否成立', kind: 'yesNo' },
    words('裁定理由'),
  ]),
  form('direct', '责令到场', [DEPARTMENT, words('要求')]),
  form('confirm-arrival', '确认到场', [DEPARTMENT]),
  form('dispute-arrival', '未见到场', [DEPARTMENT, words('情况')], { says: '该次报到作废,须重新报到。' }),
  form('send-back', '退回重办', [DEPARTMENT, words('还有什么没有办好')]),
  form('close', '销哨', [maybeWords('结论')], { says: '各部门均已办结或解除后,由吹哨街道销哨。' }),
  form('rate-department', '评价部门', [
    DEPARTMENT,
    { name: 'level', label: '评价', kind: 'level' },
    { name: 'solved', label: '问题是否解决', kind: 'yesNo' },
    maybeWords('说明'),
  ]),
  form('rate-whistle', '评价吹哨', [
    { name: 'needed', label: '是否有必要吹哨', kind: 'yesNo' },
    { name: 'rightDepartments', label: '召集的部门是否合适', kind: 'yesNo' },
    maybeWords('说明'),
  ]),
  form('add-rating', '补充评价', [
    DEPARTMENT,
    { name: 'by', label: '评价人', kind: 'rater' },
    { name: 'level', label: '评价', kind: 'level' },
    maybeWords('说明'),
  ]),
  form('add-department', '增加部门', [{ ...DEPARTMENT, kind: 'organisation' }, words('请该部门办理的事项')]),
  form('release-department', '解除部门', [DEPARTMENT, words('理由')]),
  form('add-note', '记录', [words('内容')]),
  form('withdraw', '撤回', [words('理由')], { final: true }),
];

/** The name of a command in `allowedActions`. */
export function whistleActionOf({ command }: Pick<WhistleForm, 'command'>): WhistleAction {
  return command.replaceAll('-', '_') as WhistleAction;
}

/** The forms of what the API allows now. */
export function whistleFormsOf({ allowedActions }: WhistleDetail): readonly WhistleForm[] {
  return WHISTLE_FORMS.filter((each) => allowedActions.includes(whistleActionOf(each)));
}

export type WhistleCommandAnswer = components['schemas']['WhistleCommandView'];
