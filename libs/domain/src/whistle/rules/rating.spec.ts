import { naming, ruled, WHISTLE_FORMS as FORMS } from '../../../test/whistle-commands';
import { blown, closed, worked } from '../../../test/whistle-stages';
import { DRAFTER, HOUSING, RULER, WATER } from '../../../test/whistle-story';

describe('rating (评哨)', () => {
  it('ends the whistle with the last that is due, from both sides', () => {
    const story = closed()
      .by(DRAFTER, FORMS.rate_department)
      .by(WATER, { ...FORMS.rate_whistle, needed: false })
      .by(HOUSING, FORMS.rate_whistle);
    expect(story.state.status).toBe('closed');
    story.by(DRAFTER, naming('rate_department', 'street-housing'));
    expect(story.types.slice(-2)).toEqual(['department_rated', 'rating_ended']);
    expect(story.last('rating_ended').body).toMatchObject({ automatic: false });
    expect(story.state).toMatchObject({ status: 'rated', endedAt: story.now });
    expect(story.clock('rating').stoppedAt).toBe(story.now);
    expect(story.department('district-water')).toMatchObject({
      rating: { level: 'satisfied', solved: true, at: story.now },
      opinion: { needed: false, rightDepartments: true, at: story.now },
    });
  });

  it('may end with a department', () => {
    const story = closed()
      .by(DRAFTER, FORMS.rate_department)
      .by(DRAFTER, naming('rate_department', 'street-housing'))
      .by(HOUSING, FORMS.rate_whistle)
      .by(WATER, FORMS.rate_whistle);
    expect(story.types.slice(-2)).toEqual(['whistle_rated', 'rating_ended']);
  });

  it('is given once by each side', () => {
    const story = closed().by(DRAFTER, FORMS.rate_department).by(WATER, FORMS.rate_whistle);
    expect(story.refusal(DRAFTER, FORMS.rate_department)).toBe('command.already_done');
    expect(story.refusal(WATER, FORMS.rate_whistle)).toBe('command.already_done');
  });

  it('leaves out who is gone, in both directions', () => {
    const story = blown().by(HOUSING, FORMS.object).by(RULER, ruled('street-housing', true));
    worked(story, WATER).by(DRAFTER, FORMS.close);
    expect(story.refusal(DRAFTER, naming('rate_department', 'street-housing'))).toBe(
      'whistle.department_gone',
    );
    expect(story.refusal(HOUSING, FORMS.rate_whistle)).toBe('whistle.department_gone');
    story.by(DRAFTER, FORMS.rate_department).by(WATER, FORMS.rate_whistle);
    expect(story.state.status).toBe('rated');
  });

  it('that does not come in its time leaves unrated what nobody rated', () => {
    const story = closed().by(DRAFTER, FORMS.rate_department).waitFor('rating');
    expect(story.last('rating_ended').body).toMatchObject({ automatic: true });
    expect(story.state.departments.map(({ rating, opinion }) => [rating?.level, opinion])).toEqual([
      ['satisfied', null],
      [undefined, null],
    ]);
  });

  it('of residents and deputies is added by the street, as often as they were invited', () => {
    const story = blown()
      .by(DRAFTER, FORMS.add_rating)
      .by(DRAFTER, { ...FORMS.add_rating, by: 'deputy', level: 'dissatisfied' });
    expect(story.department('district-water').invited).toEqual([
      { by: 'resident', level: 'very_satisfied', at: story.now },
      { by: 'deputy', level: 'dissatisfied', at: story.now },
    ]);
    expect(closed().refusal(DRAFTER, FORMS.add_rating)).toBe('not refused');
  });
});
