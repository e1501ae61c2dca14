import { DomainError, DomainErrorCode, type DomainErrorDetails } from '../errors/domain-error';
import type { Actor } from '../grievance/actor';
import { StaffRole } from '../organisation/role';
import { DAY_MS, type Instant } from '../time/instant';
import { draftWhistleEvents, type WhistleContext, type WhistleDecision } from './decision';
import type { SummonedDepartment } from './events';
import type { EarlierWhistleFacts, WhistleFacts } from './facts';
import { whistleRulesOf, type WhistlePack, type WhistleRules } from './rules';
import { summonsObstacle } from './summons';

/** What a street worker writes, with the ids that storage gives it. */
export interface WhistleDraftInput {
  readonly id: string;
  readonly whistleNo: string;
  readonly streetOrgId: string;
  readonly districtOrgId: string;
  readonly caseIds: readonly string[];
  readonly departments: readonly SummonedDepartment[];
  /** The pack in force; the kind is one of its kinds. */
  readonly pack: WhistlePack;
  readonly kindId: string;
  /** Why it is blown, as words stored beside the whistle. */
  readonly textId: string;
}

/** Roles of a street that may draft for it. */
const DRAFTERS: readonly StaffRole[] = [StaffRole.streetDispatcher, StaffRole.streetLeader];

/** The first decision of a whistle: whether it can be drafted as it is written. */
export function draftWhistle(input: WhistleDraftInput, context: WhistleContext): WhistleDecision {
  const { pack, kindId, textId, ...named } = input;
  const rules = whistleRulesOf(pack, kindId);
  if (rules === null) {
    return { ok: false, error: refused(DomainErrorCode.whistleKindUnknown, { kind: kindId }) };
  }
  const obstacle =
    (mayDraft(input.streetOrgId, context.actor) ? null : refused(DomainErrorCode.notPermitted)) ??
    caseObstacle(input, rules, context.facts) ??
    departmentObstacle(input, context.facts);
  if (obstacle !== null) return { ok: false, error: obstacle };
  const rewhistleOf = rewhistleFor(context.facts.earlier, rules, context.now);
  const body = { type: 'drafted', ...named, rewhistleOf, rules } as const;
  return { ok: true, events: draftWhistleEvents([body], context, rules.version, textId) };
}

function refused(code: DomainErrorCode, facts: Partial<DomainErrorDetails> = {}): DomainError {
  return new DomainError(code, { ...facts, command: 'draft', status: null });
}

function mayDraft(streetOrgId: string, actor: Actor): boolean {
  return actor.kind === 'staff' && actor.orgId === streetOrgId && DRAFTERS.includes(actor.role);
}

/** Its cases are open, and lie in the street or are led by it; only some kinds need none (重点工作). */
function caseObstacle(
  { caseIds, streetOrgId }: WhistleDraftInput,
  { kind }: WhistleRules,
  { cases }: WhistleFacts,
): DomainError | null {
  if (kind.caseNeeded && caseIds.length === 0) {
    return refused(DomainErrorCode.whistleCaseNeeded, { kind: kind.id });
  }
  for (const caseId of caseIds) {
    const found = cases.find((one) => one.caseId === caseId);
    const isOwn = found?.leadOrgId === streetOrgId || found?.placeOrgIds.includes(streetOrgId) === true;
    if (found === undefined || found.hasEnded || !isOwn) {
      return refused(DomainErrorCode.whistleCaseUnsuitable, { caseId });
    }
  }
  return null;
}

/** At least one department, none twice, exactly one that leads (牵头), and each can be summoned. */
function departmentObstacle(
  { departments, districtOrgId }: WhistleDraftInput,
  facts: WhistleFacts,
): DomainError | null {
  const leads = departments.filter(({ lead }) => lead).length;
  if (leads !== 1) return refused(DomainErrorCode.whistleLead, { leads });
  for (const [index, { orgId }] of departments.entries()) {
    const isTwice = departments.findIndex((one) => one.orgId === orgId) !== index;
    const code = isTwice ? DomainErrorCode.departmentTwice : summonsObstacle(orgId, districtOrgId, facts);
    if (code !== null) return refused(code, { orgId });
  }
  return null;
}

/** The last whistle for the same matter, while it is not so long ago that the matter has become another one. */
function rewhistleFor(
  earlier: readonly EarlierWhistleFacts[],
  { rewhistleDays }: WhistleRules,
  now: Instant,
): string | null {
  const recent = earlier.filter(({ closedAt }) => now - closedAt <= rewhistleDays * DAY_MS);
  return recent.sort((a, b) => b.closedAt - a.closedAt)[0]?.whistleId ?? null;
}
