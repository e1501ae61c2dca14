import { dispatchCatalogue } from '../catalogue/dispatch-catalogue';
import { organisationTree } from '../district/organisation-tree';
import { demoCases } from './demo-cases';
import { STORIES } from './stories';

const ENDED = ['merged', 'refused', 'terminated', 'transferred', 'withdrawn'];

describe('the demonstration cases', () => {
  const cases = demoCases();

  it('are at least sixty that stay open, and every story is told', () => {
    expect(cases.filter(({ story }) => !ENDED.includes(story)).length).toBeGreaterThanOrEqual(60);
    expect(new Set(cases.map(({ story }) => story))).toEqual(new Set(Object.keys(STORIES)));
  });

  it('each have a name of their own, by which filing again is the same filing', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    expect(demoCases()).toEqual(cases);
  });

  it('name categories and communities that exist', () => {
    const categories = new Set(dispatchCatalogue().map(({ code }) => code));
    const communities = new Set(organisationTree().map(({ code }) => code));
    const unknown = cases.filter(
      ({ report }) =>
        !categories.has(report.categoryCode) || !communities.has(report.place.communityCode ?? ''),
    );
    expect(unknown).toEqual([]);
  });

  it('live in all three streets', () => {
    expect(new Set(cases.map(({ street }) => street)).size).toBe(3);
  });
});
