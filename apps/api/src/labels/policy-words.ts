import { labelIfKnown } from './labels';

/** What the parts of a policy pack are called; ids of its entries are made of codes that have labels of their own. */
const PARTS: Readonly<Record<string, string>> = {
  version: '版本',
  title: '名称',
  effectiveFrom: '施行日期',
  applyToOpen: '适用于未结诉求',
  counting: '计算方法',
  dayEnd: '按日的时限止于',
  startDay: '首日的算法',
  roll: '遇休息日顺延',
  basis: '依据',
  levelShares: '各级时间占比',
  rules: '规则',
  returnsBeforeLift: '退单几次后上提',
  reworksBeforeLift: '返工几次后上提',
  callbackAttempts: '回访次数',
  extension: '延期',
  max: '最多次数',
  atMost: '最长',
  pause: '挂起',
  never: '不得挂起',
  reasons: '理由',
  reason: '理由',
  approval: '须审批',
  cards: '黄牌、红牌',
  yellowsForRed: '几张黄牌转红牌',
  periodDays: '累计天数',
  reworkOn: '须重新办理的评价',
  solved: '是否解决',
  satisfaction: '满意程度',
  limits: '时限',
  limit: '时限',
  clock: '时限种类',
  urgency: '紧急程度',
  categoryCode: '分类',
  name: '名称',
  amount: '数量',
  unit: '单位',
  milestones: '阶段目标',
  lights: '亮灯',
  light: '灯',
  atShare: '用时占比',
  clocks: '时限种类',
  level: '层级',
};

/** Kinds whose codes stand in packs; the first that knows a code names it. */
const CODES = ['clock', 'urgency', 'unit', 'light', 'level', 'standstill'] as const;

const known = (code: string): string | null =>
  CODES.map((kind) => labelIfKnown(kind, code)).find((label) => label !== null) ?? null;

/** A part of a path in words. An id such as `triage-emergency` is made of codes; any other stands as it is. */
function segmentText(segment: string): string {
  const words = PARTS[segment] ?? known(segment.replaceAll('-', '_'));
  if (words !== null) return words;
  const parts = segment.split('-').map(known);
  return parts.every((part) => part !== null) ? parts.join(' · ') : segment;
}

/** Where in a pack something stands, in words: `时限 › 签收 › 数量`. */
export function policyPathText(path: string): string {
  return path.split('.').map(segmentText).join(' › ');
}

/** What stands there, in words; a limit as `30 分钟`, null where there is nothing. */
export function policyValueText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return known(value) ?? value;
  if (Array.isArray(value)) {
    return value.length === 0 ? '(空)' : value.map((part) => policyValueText(part) ?? '').join('、');
  }
  return objectText(value as Readonly<Record<string, unknown>>);
}

function objectText(fields: Readonly<Record<string, unknown>>): string {
  const { amount, unit } = fields;
  if (typeof amount === 'number' && typeof unit === 'string') return `${amount} ${known(unit) ?? unit}`;
  return Object.entries(fields)
    .map(([name, part]) => `${segmentText(name)} ${policyValueText(part) ?? '无'}`)
    .join(';');
}
