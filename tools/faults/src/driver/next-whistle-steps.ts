import { Manner, type WhistlePlan } from './whistle-plan';
import type { DepartmentView, WhistleView } from './whistle-view';

/** One thing that somebody does next. `code` stands for the one-time code that the street holds out. */
export interface WhistleStep {
  readonly org: string;
  readonly role: string;
  readonly command: string;
  readonly body: object;
  readonly needsCode: boolean;
}

/** What was done already and shows nowhere: disputes and send-backs happen once. */
export type DoneOnce = ReadonlySet<string>;

const STREET = 'donghu';
const DISTRICT = 'yunze';
const SITE = { lat: 30.613, lng: 104.099, accuracy: 20 };
const GONE = ['released', 'excused'];

const step = (org: string, role: string, command: string, body: object = {}): WhistleStep => ({
  org,
  role,
  command,
  body,
  needsCode: false,
});
const byStreet = (command: string, body: object = {}): WhistleStep =>
  step(STREET, 'street_dispatcher', command, body);
const byDistrict = (command: string, body: object): WhistleStep =>
  step(DISTRICT, 'district_dispatcher', command, body);

/**
 * All that can be done now, by everybody at once: departments race. Decided from where the whistle stands, whoever or
 * whatever brought it there; `done` when nothing more can come.
 */
export function nextWhistleSteps(
  view: WhistleView,
  plan: WhistlePlan,
  once: DoneOnce,
): WhistleStep[] | 'done' {
  switch (view.status) {
    case 'drafted':
      return [step(STREET, 'street_leader', 'approve', { text: '同意吹哨。' })];
    case 'blown':
      return blown(view, plan, once);
    case 'closed':
      return plan.isRated ? view.departments.flatMap(ratings) : [];
    default:
      return 'done';
  }
}

function blown(view: WhistleView, plan: WhistlePlan, once: DoneOnce): WhistleStep[] {
  const steps = view.departments.flatMap((department) => stepOf(department, plan, once));
  const owing = view.departments.some(({ status }) => status !== 'done' && !GONE.includes(status));
  if (owing || steps.length > 0) return steps;
  return [byStreet('close', { text: '验收合格。' })];
}

function stepOf(department: DepartmentView, plan: WhistlePlan, once: DoneOnce): WhistleStep[] {
  const { organisation, status, arrival, late } = department;
  const orgCode = organisation.code;
  const manner = plan.departments.find((planned) => planned.orgCode === orgCode)?.manner ?? Manner.prompt;
  const own = (command: string, body: object = {}): WhistleStep =>
    step(orgCode, 'department_liaison', command, body);
  const arrives =
    plan.method === 'position'
      ? own('arrive', { method: 'position', position: SITE })
      : {
          ...own('arrive', { method: plan.method }),
          needsCode: true,
        };
  switch (status) {
    case 'notified':
      if (manner === Manner.absent) return absent(orgCode, late, once, arrives);
      if (objects(manner) && !once.has(`object ${orgCode}`))
        return [own('object', { text: '不属本部门职责。' })];
      return [own('accept')];
    case 'objecting':
      if (manner === Manner.unruled) return [];
      return [
        byDistrict('rule-objection', {
          orgCode,
          upheld: manner === Manner.excused,
          text: '经核实裁定如下。',
        }),
      ];
    case 'accepted':
      return [arrives];
    case 'arrived':
      if (arrival?.confirmed !== true) return [judged(orgCode, manner, once)];
      return [own('report-done', { text: '已办结。' })];
    case 'done':
      return manner === Manner.sentBack && !once.has(`send-back ${orgCode}`)
        ? [byStreet('send-back', { orgCode, text: '请继续办理。' })]
        : [];
    default:
      return [];
  }
}

/** Waits until it is late, and comes when the district has ordered it to. */
function absent(orgCode: string, late: boolean, once: DoneOnce, arrives: WhistleStep): WhistleStep[] {
  if (once.has(`direct ${orgCode}`)) return [arrives];
  return late ? [byDistrict('direct', { orgCode, text: '请立即到场。' })] : [];
}

function judged(orgCode: string, manner: Manner, once: DoneOnce): WhistleStep {
  return manner === Manner.disputed && !once.has(`dispute-arrival ${orgCode}`)
    ? byStreet('dispute-arrival', { orgCode, text: '现场未见人员。' })
    : byStreet('confirm-arrival', { orgCode });
}

function objects(manner: Manner): boolean {
  return manner === Manner.overruled || manner === Manner.unruled || manner === Manner.excused;
}

function ratings({ organisation, status, rating, opinion }: DepartmentView): WhistleStep[] {
  if (GONE.includes(status)) return [];
  const orgCode = organisation.code;
  const own = step(orgCode, 'department_liaison', 'rate-whistle', { needed: true, rightDepartments: true });
  return [
    ...(rating === null ? [byStreet('rate-department', { orgCode, level: 'satisfied', solved: true })] : []),
    ...(opinion === null ? [own] : []),
  ];
}
