import { dispatchCatalogue, organisationTree } from '@suqiu/demo';
import { sourceCases } from '../source-case';
import { storyOf } from './all-stories';

describe('the stories of the source cases', () => {
  const sources = sourceCases();
  const codes = new Set(organisationTree().map(({ code }) => code));
  const categories = new Set(dispatchCatalogue().map(({ code }) => code));

  it('are fourteen, one for each', () => {
    expect(sources).toHaveLength(14);
    expect(sources.map(({ id }) => storyOf(id).id)).toEqual(sources.map(({ id }) => id));
  });

  it.each(sources.map(({ id }) => id))('%s happens at a place that the demonstration district has', (id) => {
    const story = storyOf(id);
    expect(codes).toContain(`${story.street}-${story.community}`);
    expect(categories).toContain(story.category);
    const estates = organisationTree().filter(({ level }) => level === 'estate');
    expect(estates.some(({ name }) => story.address.includes(name))).toBe(true);
  });

  it.each(sources.filter(({ whistle_departments: named }) => named))(
    '$id whistles for every department that its document names',
    ({ id, whistle_departments: all = [] }) => {
      const { summoned = [] } = storyOf(id);
      const names = organisationTree()
        .filter(({ code }) => summoned.includes(code))
        .map(({ shortName }) => shortName);
      // 综治办 is an office of the street itself: it comes with the one that whistles.
      expect(names).toEqual(all.filter((name) => name !== '综治办'));
    },
  );

  it('refuse a source case that nobody has told', () => {
    expect(() => storyOf('unheard-of')).toThrow('No story for the source case unheard-of.');
  });
});
