import type { Instant } from '../time/instant';
import { presentStation, type MetricApplication } from './application';
import { APPLICATION_COMMANDS, type ApplicationCommandType } from './codes';
import type { ApplicationEvent, ApplicationEventBody, Reviewer } from './events';
import { refuse, ReviewRefusal, type ReviewDecision } from './refusal';
import type { ReviewRules } from './review-rules';

/** What somebody does with an application. */
export type ApplicationCommand =
  /** `step` names the step that the person saw, so that nobody decides a later one unawares. */
  | { readonly type: 'decide'; readonly step: string; readonly agrees: boolean }
  | { readonly type: 'withdraw' }
  | { readonly type: 'revoke' };

/** Who does it, when, under which rules. */
export interface ReviewContext {
  readonly now: Instant;
  readonly by: Reviewer;
  readonly rules: Pick<ReviewRules, 'applicants' | 'revokers'>;
}

type Outcome = { readonly body: ApplicationEventBody } | { readonly refusal: ReviewRefusal };

/** What a command leads to: exactly one step, or a refusal. */
export function decideApplication(
  application: MetricApplication,
  command: ApplicationCommand,
  context: ReviewContext,
): ReviewDecision<ApplicationEvent> {
  const outcome = outcomeOf(application, command, context);
  if ('refusal' in outcome) return refuse(outcome.refusal);
  return { ok: true, event: { at: context.now, by: context.by, body: outcome.body } };
}

/** What this person could do now: never more than {@link decideApplication} would allow. */
export function allowedApplicationActions(
  application: MetricApplication,
  context: ReviewContext,
): ApplicationCommandType[] {
  const step = presentStation(application)?.step ?? '';
  return APPLICATION_COMMANDS.filter((type) => {
    const command = type === 'decide' ? { type, step, agrees: true } : { type };
    return decideApplication(application, command, context).ok;
  });
}

function outcomeOf(
  application: MetricApplication,
  command: ApplicationCommand,
  { by, rules }: ReviewContext,
): Outcome {
  switch (command.type) {
    case 'decide':
      return judged(application, command, by);
    case 'withdraw': {
      const mayApply = by.orgId === application.unit.id && rules.applicants.includes(by.role);
      if (!mayApply) return { refusal: ReviewRefusal.notPermitted };
      if (application.status !== 'open') return { refusal: ReviewRefusal.notOpen };
      return { body: { type: 'withdrawn' } };
    }
    case 'revoke': {
      const mayRevoke = by.orgId === application.districtId && rules.revokers.includes(by.role);
      if (!mayRevoke) return { refusal: ReviewRefusal.notPermitted };
      if (application.status !== 'granted') return { refusal: ReviewRefusal.notGranted };
      return { body: { type: 'revoked' } };
    }
  }
}

function judged(
  application: MetricApplication,
  { step, agrees }: { readonly step: string; readonly agrees: boolean },
  by: Reviewer,
): Outcome {
  const station = presentStation(application);
  if (!station) return { refusal: ReviewRefusal.notOpen };
  const isReviewer = station.orgId === by.orgId && station.roles.includes(by.role);
  if (!isReviewer) return { refusal: ReviewRefusal.notPermitted };
  if (station.step !== step) return { refusal: ReviewRefusal.otherStep };
  if (application.tookPart.includes(by.staffId)) return { refusal: ReviewRefusal.tookPart };
  if (!agrees) return { body: { type: 'refused', step } };
  const isLast = application.passed === application.route.length - 1;
  return { body: { type: isLast ? 'granted' : 'agreed', step } };
}
