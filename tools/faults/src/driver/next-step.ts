import type { CasePlan, Verdict } from './case-plan';
import type { CaseView } from './case-view';

/** What the people of a case do next. */
export type NextStep =
  | { readonly by: 'staff'; readonly org: string; readonly command: string; readonly body: object }
  | { readonly by: 'centre'; readonly command: string; readonly body: object }
  | { readonly by: 'resident'; readonly action: 'answers' | 'reopening'; readonly body: object }
  | 'wait'
  | 'done';

/** What was done already, which the case itself does not show. */
export interface Done {
  readonly noted: boolean;
  readonly asked: boolean;
  readonly rejections: number;
  readonly extended: boolean;
}

/** Decides from where the case stands, whoever or whatever brought it there. */
export function nextStep(view: CaseView, plan: CasePlan, done: Done): NextStep {
  const lead = view.lead?.code ?? view.desk.code;
  const dispatcher = view.dispatcher?.code ?? view.desk.code;
  const staff = (org: string, command: string, body: object = {}): NextStep => ({
    by: 'staff',
    org,
    command,
    body,
  });
  if (plan.staysOpen && view.reopenings > 0) return 'done';
  switch (view.status) {
    case 'registered':
      return staff(view.desk.code, 'accept');
    case 'accepted':
      return staff(view.desk.code, 'dispatch', { orgCode: streetOf(plan), text: '请街道核实后办理。' });
    case 'dispatched':
      if (plan.neglected && view.supervisions.length === 0) return 'wait';
      if (plan.returns !== 'none' && view.returns.count === 0 && !done.asked)
        return staff(lead, 'request-return', { text: '不在职责范围内,申请退单。' });
      return staff(lead, 'sign');
    case 'return_review':
      return ruling(plan, dispatcher, lead);
    case 'in_progress':
    case 'rework':
      return handling(view, plan, done, lead);
    case 'pending_review':
      if (!plan.isReviewed || dispatcher === lead) return 'wait';
      return staff(dispatcher, 'review-result', { approved: done.rejections >= plan.rejections });
    case 'callback':
      return verdictOf(view, plan);
    case 'closed':
      if (!plan.isReopened || view.reopenings > 0) return 'done';
      return { by: 'resident', action: 'reopening', body: { text: '又出现了同样的问题。' } };
    case 'archived':
      return 'done';
    default:
      return 'wait';
  }
}

function ruling(plan: CasePlan, dispatcher: string, lead: string): NextStep {
  if (plan.returns === 'unruled' || dispatcher === lead) return 'wait';
  const upheld = plan.returns === 'upheld' && lead !== 'yunze-chengguan';
  const target = upheld ? { orgCode: 'yunze-chengguan' } : {};
  const body = { upheld, ...target, text: upheld ? '理由成立,改派。' : '属职责清单内事项。' };
  return { by: 'staff', org: dispatcher, command: 'rule-return', body };
}

function handling(view: CaseView, plan: CasePlan, done: Done, lead: string): NextStep {
  if (plan.neglected && view.supervisions.length === 0) return 'wait';
  const staff = (command: string, body: object): NextStep => ({ by: 'staff', org: lead, command, body });
  if (view.contactedAt === null) return staff('record-contact', { channel: 'phone', text: '已电话联系。' });
  if (plan.hasNote && !done.noted)
    return staff('add-note', { text: '已到现场查看。', shownToResident: true });
  if (plan.isExtended && !done.extended && view.status === 'in_progress') {
    const by = { amount: 20, unit: 'second' };
    return staff('request-extension', {
      by,
      legalBasis: '《北京市接诉即办工作条例》第十五条',
      text: '等待材料。',
    });
  }
  return staff('submit-result', { outcome: 'done', text: '已处理完毕。', toldBy: 'phone' });
}

function verdictOf(view: CaseView, plan: CasePlan): NextStep {
  if (!view.callback || view.callback.answer !== null) return 'wait';
  const verdict = plan.verdicts[Math.min(view.reworks, plan.verdicts.length - 1)] ?? 'solved';
  if (verdict === 'silent') return 'wait';
  const answer = answerOf(verdict);
  if (plan.by === 'resident') return { by: 'resident', action: 'answers', body: answer };
  if (view.callback.attempts.length === 0)
    return { by: 'centre', command: 'record-callback', body: { outcome: 'not_reached', text: '无人接听。' } };
  return { by: 'centre', command: 'record-callback', body: { outcome: 'reached', answer } };
}

function answerOf(verdict: Verdict): object {
  return verdict === 'solved'
    ? { solved: 'solved', satisfaction: 'satisfied' }
    : { solved: 'unsolved', satisfaction: 'dissatisfied' };
}

function streetOf({ communityCode }: CasePlan): string {
  return communityCode.split('-')[0] ?? communityCode;
}
