import { blown, closed } from '../../test/whistle-stages';
import { WHISTLE_FORMS as FORMS } from '../../test/whistle-commands';
import { DRAFTER, RULER, WATER } from '../../test/whistle-story';
import { evolveWhistle, foldWhistle, type WhistleEvent } from '..';

describe('the state of a whistle', () => {
  it('is the fold of its events, also after a trip through JSON', () => {
    const story = blown()
      .by(WATER, FORMS.object)
      .waitFor('accept:street-housing')
      .by(RULER, { ...FORMS.direct, orgId: 'street-housing' });
    expect(story.refold()).toEqual(story.state);
    expect(closed().refold()?.status).toBe('closed');
    expect(foldWhistle([])).toBeNull();
  });

  it('begins with its draft', () => {
    const [, second] = blown().events;
    expect(() => evolveWhistle(null, second as WhistleEvent)).toThrow(
      'a whistle begins with its draft, not with approved',
    );
  });

  it('is written step by step: before, event, after', () => {
    const { steps } = blown().by(WATER, FORMS.arrive).by(DRAFTER, FORMS.confirm_arrival);
    steps.slice(1).forEach(({ before, event, after }, index) => {
      expect(before).toBe(steps[index]?.after);
      expect(evolveWhistle(before, event)).toEqual(after);
      expect(event.seq).toBe(index + 2);
    });
  });
});
