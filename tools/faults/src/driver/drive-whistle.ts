import { setTimeout as pause } from 'node:timers/promises';
import type { CasePlan } from './case-plan';
import { fileCase, type Cast } from './drive-case';
import { nextWhistleSteps, type WhistleStep } from './next-whistle-steps';
import type { WhistlePlan } from './whistle-plan';
import type { WhistleView } from './whistle-view';

const WAIT_MS = 1_000;
const STREET = 'donghu';

/** Drafts one whistle, for a case of its own that nobody else touches; null when nobody answered before patience ended. */
export async function draftWhistle(cast: Cast, plan: WhistlePlan, like: CasePlan): Promise<string | null> {
  const filed = await fileCase(cast, { ...like, name: `${plan.name}-case` });
  const headers = await cast.people.of(STREET, ['street_dispatcher']);
  if (!filed || !headers) return null;
  const { status, body } = await cast.client.post({
    key: plan.name,
    path: '/whistles',
    headers,
    what: 'draft',
    subject: 'whistle',
    no: null,
    body: {
      kind: plan.kind,
      text: `故障演练 ${plan.name}`,
      caseNos: [filed.caseNo],
      departments: plan.departments.map(({ orgCode }, place) => ({
        orgCode,
        lead: place === 0,
        task: '请到场处置。',
      })),
    },
  });
  return status === 201 ? (body as { whistleNo: string }).whistleNo : null;
}

/** Brings one drafted whistle to its end, whatever happens to the stack or to the whistle meanwhile. */
export class WhistleDrive {
  private readonly once = new Set<string>();
  private steps = 0;

  constructor(
    private readonly cast: Cast,
    private readonly plan: WhistlePlan,
    private readonly whistleNo: string,
  ) {}

  /** True when the whistle ended in time. */
  async toTheEnd(): Promise<boolean> {
    while (!this.cast.isOver()) {
      const view = await this.look();
      const steps = view ? nextWhistleSteps(view, this.plan, this.once) : [];
      if (steps === 'done') return true;
      const acted = await Promise.all(steps.map((step) => this.act(step)));
      await pause(acted.some(Boolean) ? this.plan.paceMs : WAIT_MS);
    }
    return false;
  }

  private async look(): Promise<WhistleView | null> {
    const { status, body } = await this.cast.client.get(`/whistles/${this.whistleNo}`, this.cast.viewer);
    return status === 200 ? (body as WhistleView) : null;
  }

  /** Whether the step was done; refused is refused, time or another step may have been first. */
  private async act(step: WhistleStep): Promise<boolean> {
    const { org, role, command } = step;
    const headers = await this.cast.people.of(org, [role]);
    if (!headers) return false;
    this.steps += 1;
    const number = this.steps;
    const body = step.needsCode ? { ...step.body, code: await this.codeFor(org) } : step.body;
    const posted = {
      key: `${this.plan.name}-${number}`,
      path: `/whistles/${this.whistleNo}/commands/${command}`,
      headers,
      what: command,
      subject: 'whistle' as const,
      no: this.whistleNo,
      body,
    };
    const { status } = await this.cast.client.post(posted);
    if (status === 200 && number % 5 === 0) await this.cast.client.post(posted);
    // Time may have been first with an objection: what a refusal answered is not asked again.
    if (status === 200 || command === 'object')
      this.once.add(`${command} ${'orgCode' in body ? String(body.orgCode) : org}`);
    return status === 200;
  }

  /** What the street holds out to a department at this moment; nothing fits where it awaits nobody. */
  private async codeFor(org: string): Promise<string> {
    const headers = await this.cast.people.of(STREET, ['street_dispatcher']);
    const { body } = await this.cast.client.get(`/whistles/${this.whistleNo}/check-in-codes`, headers ?? {});
    const { items = [] } = (body ?? {}) as { items?: { organisation: { code: string }; code: string }[] };
    return items.find(({ organisation }) => organisation.code === org)?.code ?? '000000';
  }
}
