import { anAppeal, anExclusion, applyContext, person, REVIEW_RULES } from '../../test/review';
import type { MetricApplication } from './application';
import { applyForReview, type ApplicationDraft } from './apply';
import { decideApplication, type ApplicationCommand } from './decide-application';
import { evolveApplication } from './evolve-application';
import type { ApplicationEvent, Reviewer } from './events';
import { applicationNoticesFor } from './notices';
import type { ReviewDecision } from './refusal';

const STREET = person('street', 'street_leader');
const DISTRICT = person('district', 'district_supervisor');
const CLERK = person('community', 'community_clerk');
const at = (step: string, agrees = true): ApplicationCommand => ({ type: 'decide', step, agrees });

const eventOf = (decision: ReviewDecision<ApplicationEvent>): ApplicationEvent => {
  if (!decision.ok) throw new Error(decision.refusal);
  return decision.event;
};

/** What is told by the last of these steps, each notice in a line. */
function told(draft: ApplicationDraft, ...steps: [Reviewer, ApplicationCommand][]): string[] {
  let event = eventOf(applyForReview(draft, applyContext()));
  let state: MetricApplication = evolveApplication(null, event);
  for (const [by, command] of steps) {
    event = eventOf(decideApplication(state, command, { now: 2_000, by, rules: REVIEW_RULES }));
    state = evolveApplication(state, event);
  }
  return applicationNoticesFor(event, state).map(({ template, to, params }) => {
    const who = to.kind === 'resident' ? 'resident' : to.orgId;
    return `${template} → ${who} ${Object.values(params).join(' ')}`;
  });
}

describe('who is told what of an application', () => {
  it.each<[string, string[], string[]]>([
    ['those at whom it lies', told(anExclusion()), ['application_to_review → street exclusion street']],
    [
      'the unit and the next when a step agrees',
      told(anExclusion(), [STREET, at('street')]),
      [
        'application_agreed → community exclusion street',
        'application_to_review → district exclusion district',
      ],
    ],
    [
      'the unit when the last one agrees',
      told(anExclusion(), [STREET, at('street')], [DISTRICT, at('district')]),
      ['application_granted → community exclusion district'],
    ],
    [
      'the unit when one refuses',
      told(anAppeal(), [STREET, at('preliminary', false)]),
      ['application_refused → community appeal preliminary'],
    ],
    [
      'those who need not decide any more',
      told(anExclusion(), [CLERK, { type: 'withdraw' }]),
      ['application_withdrawn → street exclusion street'],
    ],
    [
      'the unit when it is taken back',
      told(anExclusion(), [STREET, at('street')], [DISTRICT, at('district')], [DISTRICT, { type: 'revoke' }]),
      ['application_revoked → community exclusion'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(lines).toEqual(expected);
  });
});
