import type { TargetFacts } from '../organisation/facts';
import type { CaseRules } from '../policy/policy-pack';
import type { RequestType, Urgency } from './codes';
import { draftEvents, type DecisionContext } from './decision';
import type { EventBody, EventDraft } from './events';
import { dispatcherFor, leadObstacle } from './rules/receivers';

/** What intake knows of a new grievance, without a word of personal data. */
export interface RegisterInput {
  readonly id: string;
  readonly caseNo: string;
  readonly requestType: RequestType;
  readonly urgency: Urgency;
  readonly categoryCode: string;
  readonly deskOrgId: string;
  readonly complainedOrgId: string | null;
  readonly rules: CaseRules;
  /** The one receiver that the dispatch catalogue and the place give; null when they give none or several. */
  readonly routeTo: TargetFacts | null;
}

/**
 * The first decision of a case. It is always registered; where catalogue and place give one receiver that may lead,
 * it is accepted and dispatched in the same step (即时派单, Art. 11), else it waits at the triage desk.
 */
export function register(input: RegisterInput, context: DecisionContext): EventDraft[] {
  const { routeTo, ...facts } = input;
  const bodies: EventBody[] = [{ type: 'registered', ...facts, deskOrgId: deskFor(input, context) }];
  const mayMove =
    routeTo !== null && leadObstacle(routeTo, input.complainedOrgId, context.facts.communityMayLead) === null;
  if (mayMove) {
    const dispatcherOrgId = dispatcherFor(routeTo, null, input.complainedOrgId);
    bodies.push(
      { type: 'accepted' },
      { type: 'dispatched', lead: routeTo.org, dispatcherOrgId, returnable: true },
    );
  }
  return draftEvents(bodies, context, input.rules.version, null);
}

/** The triage desk. A complaint about the desk itself is triaged by the level above it, or by the top of the place. */
function deskFor({ deskOrgId, complainedOrgId }: RegisterInput, { facts }: DecisionContext): string {
  if (deskOrgId !== complainedOrgId) return deskOrgId;
  const at = facts.ladder.findIndex(({ org }) => org.id === deskOrgId);
  const above = at === -1 ? facts.ladder.at(-1) : facts.ladder[at + 1];
  return above?.org.id ?? deskOrgId;
}
