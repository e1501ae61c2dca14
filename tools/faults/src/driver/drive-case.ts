import { setTimeout as pause } from 'node:timers/promises';
import type { CasePlan } from './case-plan';
import type { CaseView } from './case-view';
import { nextStep, type Done, type NextStep } from './next-step';
import type { Headers, People } from './people';
import type { PersistentClient, Reply } from './persistent-client';

const WAIT_MS = 1_500;
const CENTRE = 'yunze-jsjb';
const ROLES = ['community_clerk', 'street_dispatcher', 'department_liaison', 'district_dispatcher'];

/** Who reads and acts on the cases of a run. */
export interface Cast {
  readonly client: PersistentClient;
  readonly people: People;
  /** Sees every case of the district. */
  readonly viewer: Headers;
  /** Whether the driver's time is over. */
  readonly isOver: () => boolean;
}

/** Files one grievance; null when nobody gave a receipt before patience ended. */
export async function fileCase(cast: Cast, plan: CasePlan): Promise<{ caseNo: string; code: string } | null> {
  const { status, body } = await cast.client.post({
    key: plan.name,
    path: '/grievances',
    headers: {},
    what: 'file',
    subject: 'case',
    no: null,
    body: {
      categoryCode: plan.categoryCode,
      requestType: 'complaint',
      title: `故障演练 ${plan.name}`,
      description: '故障演练用的诉求,请按正常流程办理。',
      place: { address: '东湖街道', communityCode: plan.communityCode },
      petitioner: { name: '演练', phone: '19900000000' },
    },
  });
  if (status !== 201) return null;
  const { caseNo, trackingCode } = body as { caseNo: string; trackingCode: string };
  return { caseNo, code: trackingCode };
}

/** Brings one filed case to its close, step by step, whatever happens to the stack or to the case meanwhile. */
export class CaseDrive {
  private done: Done = { noted: false, asked: false, rejections: 0, extended: false };
  private steps = 0;

  constructor(
    private readonly cast: Cast,
    private readonly plan: CasePlan,
    private readonly filed: { readonly caseNo: string; readonly code: string },
  ) {}

  /** True when the case was closed in time. */
  async toTheEnd(): Promise<boolean> {
    while (!this.cast.isOver()) {
      const view = await this.look();
      const step = view ? nextStep(view, this.plan, this.done) : 'wait';
      if (step === 'done') return true;
      const acted = step !== 'wait' && (await this.act(step));
      await pause(acted ? this.plan.paceMs : WAIT_MS);
    }
    return false;
  }

  private async look(): Promise<CaseView | null> {
    const { status, body } = await this.cast.client.get(`/cases/${this.filed.caseNo}`, this.cast.viewer);
    return status === 200 ? (body as CaseView) : null;
  }

  /** Whether the step was done; refused is refused, time or another step may have been first. */
  private async act(step: Exclude<NextStep, string>): Promise<boolean> {
    const headers = await this.headersFor(step);
    if (!headers) return false;
    const { caseNo } = this.filed;
    const what = step.by === 'resident' ? step.action : step.command;
    const path =
      step.by === 'resident' ? `/grievances/${caseNo}/${what}` : `/cases/${caseNo}/commands/${what}`;
    this.steps += 1;
    const key = `${this.plan.name}-${this.steps}`;
    const posted = { key, path, headers, what, subject: 'case' as const, no: caseNo, body: step.body };
    const reply = await this.cast.client.post(posted);
    if (reply.status === 200 && this.steps % 7 === 0) await this.cast.client.post(posted);
    this.remember(what, step.body, reply);
    return reply.status === 200;
  }

  private headersFor(step: Exclude<NextStep, string>): Promise<Headers> | Headers | undefined {
    if (step.by === 'resident') return { 'x-tracking-code': this.filed.code };
    if (step.by === 'centre') return this.cast.people.of(CENTRE, ['callback_agent']);
    return this.cast.people.of(step.org, ROLES);
  }

  /** What a refusal answered is not asked again. */
  private remember(what: string, body: object, { status }: Reply): void {
    if (what === 'add-note') this.done = { ...this.done, noted: true };
    if (what === 'request-return') this.done = { ...this.done, asked: true };
    if (what === 'request-extension') this.done = { ...this.done, extended: true };
    if (what === 'review-result' && status === 200 && 'approved' in body && body.approved === false)
      this.done = { ...this.done, rejections: this.done.rejections + 1 };
  }
}
