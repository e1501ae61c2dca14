import type { CaseStory } from '../../test/case-story';
import { FORMS } from '../../test/commands';
import { CLERK, STREET } from '../../test/place';
import { closed, dispatched, inProgress, pendingReview, REACHED } from '../../test/stages';
import { workOrder } from './work-order';

const THOUSAND_YEARS = Date.UTC(2970, 0, 1);

const contacted = () => inProgress().by(CLERK, FORMS.record_contact);
const calledBack = () => contacted().by(CLERK, FORMS.submit_result).by(STREET, FORMS.review_result);
const place = (story: CaseStory): number => workOrder(story.state);
const dueOf = (story: CaseStory, clock: string): number => story.state.clocks[clock]?.dueAt ?? NaN;

describe('the order of work', () => {
  it.each<[string, () => CaseStory, string]>([
    ['who has to triage', REACHED.registered, 'triage'],
    ['who has to sign', dispatched, 'sign'],
    ['who has to contact the resident', inProgress, 'contact'],
    ['who has to solve it', contacted, 'holder'],
    ['who has to review the result', pendingReview, 'review'],
    ['who has to call back', calledBack, 'callback'],
    ['who has to answer that long ago', () => inProgress().waitFor('contact'), 'contact'],
  ])('puts a case where it is due for %s', (_, story, clock) => {
    const told = story();
    expect(place(told)).toBe(dueOf(told, clock));
  });

  it.each<[string, () => CaseStory]>([
    ['is closed', closed],
    ['is archived', REACHED.archived],
    ['was withdrawn', REACHED.withdrawn],
    ['is paused', () => contacted().by(CLERK, FORMS.request_pause).by(STREET, FORMS.decide_pause)],
  ])('puts a case that %s behind all others, by the date that was promised', (_, story) => {
    const told = story();
    expect(place(told)).toBe(THOUSAND_YEARS + dueOf(told, 'case'));
  });

  it('puts one that never got a date by its registration', () => {
    const refused = REACHED.not_accepted();
    expect(place(refused)).toBe(THOUSAND_YEARS + refused.state.registeredAt);
  });

  it('has a case on account come up when its review is due, and not before', () => {
    const onAccount = inProgress().by(CLERK, FORMS.request_account).by(STREET, FORMS.decide_account);
    expect(place(onAccount)).toBe(dueOf(onAccount, 'account_review'));
    expect(place(onAccount)).toBeGreaterThan(dueOf(inProgress(), 'contact'));
  });
});
