import { demoWhistles } from './demo-whistles';
import { WHISTLE_STORIES } from './whistle-stories';

describe('the demonstration whistles', () => {
  const whistles = demoWhistles();

  it('tell every story, with and without a case', () => {
    expect(new Set(whistles.map(({ story }) => story))).toEqual(new Set(Object.keys(WHISTLE_STORIES)));
    expect(whistles.some((whistle) => whistle.for === null)).toBe(true);
  });

  it('are blown by the street of their case, each with a name and a case of its own', () => {
    expect(new Set(whistles.map(({ name }) => name)).size).toBe(whistles.length);
    const cases = whistles.flatMap((whistle) => whistle.for?.name ?? []);
    expect(new Set(cases).size).toBe(cases.length);
    for (const { street, for: demo } of whistles) expect(street).toBe(demo?.street ?? street);
  });

  it('give all three streets something to show', () => {
    expect(new Set(whistles.map(({ street }) => street)).size).toBe(3);
  });
});
