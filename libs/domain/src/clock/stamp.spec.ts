import { CaseStory } from '../../test/case-story';

describe('the holder clock', () => {
  it.each([
    ['community', 'holder'],
    ['street', 'holder'],
    ['district', 'holder-district'],
  ])('of a lead at the level of the %s takes the rule %s', (routeTo, ruleId) => {
    expect(new CaseStory({ routeTo }).state.clocks['holder']?.ruleId).toBe(ruleId);
  });

  it('of a department is not cut to the share of the level at which it stands', () => {
    expect(new CaseStory({ routeTo: 'district-water' }).state.clocks['holder']?.ruleId).toBe('holder');
  });
});
