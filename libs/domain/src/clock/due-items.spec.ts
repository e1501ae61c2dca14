import { CaseStory } from '../../test/case-story';
import { FORMS } from '../../test/commands';
import { CALLER, CLERK, DESK, STREET } from '../../test/place';
import { dispatched, inProgress } from '../../test/stages';
import { dueItems, HOUR_MS, lightOf, nextDue, type GrievanceState } from '..';

/** A case whose clocks all end at one instant, and warn at it. */
function allAtOnce(): GrievanceState {
  const { state } = dispatched();
  const clocks = Object.values(state.clocks).map((clock) => [
    clock.key,
    { ...clock, dueAt: 5, warnings: clock.warnings.map((warning) => ({ ...warning, at: 5 })) },
  ]);
  return { ...state, clocks: Object.fromEntries(clocks) as GrievanceState['clocks'] };
}

describe('what is to come', () => {
  it('is listed earliest first', () => {
    const items = dueItems(dispatched().state);
    expect(items.map(({ clockKey, phase }) => `${clockKey} ${phase}`)).toEqual([
      'sign due',
      'contact due',
      'return_window due',
      'holder warn',
      'holder due',
      'case warn',
      'case due',
      'progress_notice due',
    ]);
    expect(items.map(({ at }) => at)).toEqual(items.map(({ at }) => at).toSorted((a, b) => a - b));
  });

  it('at one instant has a fixed order, warnings first, however the clocks lie in storage', () => {
    const state = allAtOnce();
    const expected = [
      'case warn',
      'holder warn',
      'case due',
      'contact due',
      'holder due',
      'progress_notice due',
      'return_window due',
      'sign due',
    ];
    const reversed = Object.fromEntries(Object.entries(state.clocks).toReversed());
    for (const clocks of [state.clocks, reversed]) {
      expect(dueItems({ ...state, clocks }).map(({ clockKey, phase }) => `${clockKey} ${phase}`)).toEqual(
        expected,
      );
    }
  });

  it('has one next thing, and none when the case has ended', () => {
    expect(nextDue(dispatched().state)).toMatchObject({ clockKey: 'sign', phase: 'due' });
    expect(nextDue(new CaseStory().by(DESK, FORMS.refuse).state)).toBeNull();
  });
});

describe('the light of a case', () => {
  it('is green in time, yellow near the end and red past it', () => {
    const story = inProgress({ unmanned: ['street'] }).by(CLERK, FORMS.record_contact);
    expect(lightOf(story.state)).toBe('green');
    expect(lightOf(story.wait(60 * HOUR_MS).state)).toBe('yellow');
    expect(lightOf(story.wait(20 * HOUR_MS).state)).toBe('red');
  });

  it('is grey when nobody owes anything: the case has ended, or only the resident is waited for', () => {
    expect(lightOf(dispatched().by(CLERK, FORMS.merge).state)).toBe('grey');
    const waiting = inProgress()
      .by(CLERK, FORMS.record_contact)
      .by(CLERK, FORMS.submit_result)
      .by(STREET, FORMS.review_result)
      .by(CALLER, { ...FORMS.record_callback, outcome: 'refused' });
    expect(lightOf(waiting.state)).toBe('grey');
  });
});
