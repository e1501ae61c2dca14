import { anAppeal, anExclusion, applyContext, person, UNITS } from '../../test/review';
import { DAY_MS } from '../time/instant';
import { applyForReview, type ApplicationDraft, type ApplyContext } from './apply';

const routeOfApplication = (draft: ApplicationDraft, context: ApplyContext): string[] => {
  const made = applyForReview(draft, context);
  if (!made.ok) throw new Error(made.refusal);
  if (made.event.body.type !== 'applied') throw new Error('an application begins by being made');
  return made.event.body.route.map(({ step, orgId }) => `${step}@${orgId}`);
};

describe('an application', () => {
  it('of a community goes by street and district', () => {
    expect(routeOfApplication(anExclusion(), applyContext())).toEqual(['street@street', 'district@district']);
  });

  it('of a street begins at the district: nobody reviews themselves', () => {
    const context = applyContext({
      by: person('street', 'street_dispatcher'),
      unit: UNITS.street,
      above: [UNITS.district],
    });
    expect(routeOfApplication(anExclusion(), context)).toEqual(['district@district']);
  });

  it('of a department for its part in a whistle begins at the district too', () => {
    const context = applyContext({
      by: person('housing', 'department_liaison'),
      unit: UNITS.housing,
      above: [UNITS.district],
    });
    const reviewed = { kind: 'whistle', id: 'whistle', partOrgId: 'housing' } as const;
    const draft = anExclusion({ reviewed, family: 'reporting', ground: 'force_majeure' });
    expect(routeOfApplication(draft, context)).toEqual(['district@district']);
  });

  it('passes by the street that the case complains about', () => {
    const context = applyContext({ complainedOrgId: 'street' });
    expect(routeOfApplication(anExclusion(), context)).toEqual(['district@district']);
  });

  it('that disputes a deduction goes through the three steps of appeals', () => {
    expect(routeOfApplication(anAppeal(), applyContext())).toEqual([
      'preliminary@street',
      'department@district',
      'leader@district',
    ]);
  });

  const figure = { figure: 'yellow_cards', scheme: 'calendar_month', period: '2026-10' };

  it.each<[string, Partial<ApplicationDraft>, Partial<ApplyContext>, string]>([
    [
      'by a role that applies for nobody',
      {},
      { by: person('community', 'grid_worker') },
      'application.not_permitted',
    ],
    [
      'for another unit than one acts for',
      {},
      { by: person('other', 'community_clerk') },
      'application.not_permitted',
    ],
    ['for figures that there are not', { family: 'weather' }, {}, 'application.family_unknown'],
    ['for figures of whistles about a case', { family: 'reporting' }, {}, 'application.family_unknown'],
    ['on a ground that there is not', { ground: 'bad_luck' }, {}, 'application.ground_unknown'],
    ['on a ground for whistles', { ground: 'no_need' }, {}, 'application.ground_unknown'],
    ['for a case that counts for others', {}, { countsForUnit: false }, 'application.not_concerned'],
    ['for what does not count already', {}, { isExcluded: true }, 'application.already_excluded'],
    ['that disputes a figure though it is none', { disputed: figure }, {}, 'application.figure_unsuitable'],
    ['with nobody above the unit', {}, { above: [] }, 'application.no_reviewer'],
  ])('%s is refused', (_, parts, context, refusal) => {
    expect(applyForReview(anExclusion(parts), applyContext(context))).toEqual({ ok: false, refusal });
  });

  it.each<[string, Partial<ApplicationDraft>, Partial<ApplyContext>, string]>([
    ['names no figure', { disputed: null }, {}, 'application.figure_unsuitable'],
    ['names a figure of others', {}, { familiesOfFigure: ['three_rates'] }, 'application.figure_unsuitable'],
    ['comes a month after its period', {}, { periodEndsAt: 0, now: 30 * DAY_MS }, 'application.too_late'],
  ])('that disputes and %s is refused', (_, parts, context, refusal) => {
    expect(applyForReview(anAppeal(parts), applyContext(context))).toEqual({ ok: false, refusal });
  });

  it('that disputes is in time until the last moment', () => {
    const context = applyContext({ periodEndsAt: 0, now: 30 * DAY_MS - 1 });
    expect(applyForReview(anAppeal(), context)).toMatchObject({ ok: true });
  });
});
