import { register, stampEvents, type Instant, type StampedEvent } from '@suqiu/domain';
import type { Rulebook } from '@suqiu/policy';
import type { Admission } from './admission';
import type { Intake } from './intake';

/** The command under which the first events of every case are recorded. */
export const RECEIPT_COMMAND = 'receipt';

/** The first decision of a case: registered, and sent on where catalogue and place give one receiver. */
export function firstStep(
  intake: Intake,
  admission: Admission,
  named: { readonly id: string; readonly caseNo: string },
  { rules, now }: { readonly rules: Rulebook; readonly now: Instant },
): StampedEvent[] {
  const pack = rules.activeAt(now);
  const drafts = register(
    {
      ...named,
      requestType: intake.requestType,
      urgency: admission.urgency,
      categoryCode: admission.category.code,
      deskOrgId: admission.desk.id,
      complainedOrgId: intake.complainedOrgId ?? null,
      rules: pack.rules,
      routeTo: admission.routeTo,
    },
    { now, actor: { kind: 'resident' }, facts: admission.facts },
  );
  return stampEvents(null, drafts, () => pack, rules.calendar());
}
