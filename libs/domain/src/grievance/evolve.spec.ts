import { FORMS, UNSOLVED } from '../../test/commands';
import { CLERK, PROCESS, RESIDENT, staff, STREET } from '../../test/place';
import { closed, dispatched, inProgress, inRework, REACHED } from '../../test/stages';
import { applyStamps, breachClock, warnClock } from '../clock/apply-stamps';
import { staffOf } from './actor';
import type { EventDraft } from './events';
import { evolve, fold, transition } from './evolve';
import { clockOf, dispatcherOf, leadOf, resumeStatusOf, roundOf } from './state';
import { dueItems, GRIEVANCE_STATUSES, hasEnded, orgOf } from '..';

describe('the state of a case', () => {
  it.each(GRIEVANCE_STATUSES)('is nothing but the fold of its events: %s', (status) => {
    const story = REACHED[status]();
    expect(fold(story.events)).toEqual(story.state);
    expect(story.refold()).toEqual(story.state);
    expect(JSON.parse(JSON.stringify(story.state))).toEqual(story.state);
  });

  it('can be gone on with from any point', () => {
    const { events, state } = closed().by(RESIDENT, FORMS.reopen);
    for (let at = 1; at < events.length; at += 1) {
      const snapshot = fold(events.slice(0, at));
      expect(events.slice(at).reduce(evolve, snapshot)).toEqual(state);
    }
  });

  it.each(GRIEVANCE_STATUSES)('has ended for good or can still be moved: %s', (status) => {
    const story = REACHED[status]();
    expect(hasEnded(status)).toBe(dueItems(story.state).length === 0);
  });

  it('of no events is none', () => {
    expect(fold([])).toBeNull();
  });

  it('begins with the registration and nothing else', () => {
    const [, accepted] = REACHED.accepted().events;
    expect(() => transition(null, accepted as EventDraft)).toThrow('not with accepted');
  });
});

describe('every event', () => {
  it('says who did it in which role for which organisation, when, why and under which rules', () => {
    const story = inProgress().by(CLERK, FORMS.escalate);
    const { seq: _, clocks: __, body: ___, ...envelope } = story.last('escalated');
    expect(envelope).toEqual({
      at: story.now,
      actor: {
        kind: 'staff',
        staffId: 'community_clerk@community',
        role: 'community_clerk',
        orgId: 'community',
      },
      textId: 'text',
      ruleVersion: 'test@1',
    });
  });

  it('of one decision carries the same words, instant and number after number', () => {
    const story = inRework().by(CLERK, FORMS.submit_result).by(STREET, FORMS.review_result);
    const count = story.events.length;
    story.by(RESIDENT, { ...FORMS.answer_review, answer: UNSOLVED, textId: 'complaint' });
    const following = story.events.slice(count);
    expect(following.map(({ body }) => body.type)).toEqual([
      'feedback_recorded',
      'review_answered',
      'reworked',
      'escalated',
    ]);
    expect(new Set(following.map(({ at, textId }) => `${String(at)} ${String(textId)}`)).size).toBe(1);
    expect(following.map(({ seq }) => seq)).toEqual([1, 2, 3, 4].map((n) => count + n));
  });

  it('that time brings about is by the process, without words', () => {
    const story = dispatched().waitFor('sign');
    expect(story.last('signed')).toMatchObject({ actor: PROCESS, textId: null });
  });
});

describe('mistakes in the rules', () => {
  const { state } = REACHED.registered();

  it.each([
    ['the lead', () => leadOf(state), 'case in registered has no lead'],
    ['the call-back round', () => roundOf(state), 'has no call-back round'],
    ['the status to go back to', () => resumeStatusOf(state), 'has no status to go back to'],
    ['a clock', () => clockOf(state, 'case'), 'has no case clock'],
    ['the staff behind a resident', () => staffOf(RESIDENT), 'the resident is not a member of staff'],
  ])('are said: asking for %s where there is none', (_, ask, message) => {
    expect(ask).toThrow(message);
  });

  it('are said: events that stop or mark a clock that the case does not have', () => {
    expect(() => applyStamps({}, [{ action: 'stop', key: 'sign' }], 0)).toThrow('no clock sign');
    expect(() => warnClock({}, 'sign', 'yellow')).toThrow('no clock sign');
    expect(() => breachClock({}, 'sign', 0)).toThrow('no clock sign');
  });
});

describe('who speaks and who rules', () => {
  it('is the organisation of a member of staff, and nobody for residents and the process', () => {
    expect([orgOf(staff('grid_worker', 'grid')), orgOf(RESIDENT), orgOf(PROCESS)]).toEqual([
      'grid',
      null,
      null,
    ]);
  });

  it('is the desk while nobody has dispatched, then the dispatcher', () => {
    expect([dispatcherOf(REACHED.accepted().state), dispatcherOf(dispatched().state)]).toEqual([
      'hotline',
      'street',
    ]);
  });
});
