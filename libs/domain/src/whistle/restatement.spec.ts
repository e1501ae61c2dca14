import { chinaWith, holiday } from '../../test/calendar';
import { PROCESS } from '../../test/place';
import { WHISTLE_FORMS as FORMS } from '../../test/whistle-commands';
import { WHISTLES } from '../../test/whistle-pack';
import { allDone, blown, closed, drafted, WHISTLE_REACHED, worked } from '../../test/whistle-stages';
import { DRAFTER, LEADER, RULER, WATER, type WhistleStory } from '../../test/whistle-story';
import {
  DAY_MS,
  HOUR_MS,
  reportsOf,
  whistleRestatement,
  whistleRulesOf,
  type WhistlePack,
  type WhistleRules,
} from '..';

const EXTRA_DAY = chinaWith({ id: 'china@2', overlay: holiday('校庆', '2026-03-03', '2026-03-03') });

const hours = (amount: number) => ({ amount, unit: 'urgent_hour' }) as const;

/** The rules of the next version of the pack for the kind of the whistle. */
function later(edit: Partial<WhistlePack> = {}, kindId = 'full'): WhistleRules {
  const rules = whistleRulesOf({ ...WHISTLES, version: 2, ...edit }, kindId);
  if (rules === null) throw new RangeError(`no kind ${kindId}`);
  return rules;
}

const kindsWith = (stage: 'accept' | 'arrive' | 'done', amount: number): WhistlePack['kinds'] =>
  WHISTLES.kinds.map((kind) => ({
    ...kind,
    limits: kind.limits.map((rule) => (rule.stage === stage ? { ...rule, limit: hours(amount) } : rule)),
  }));

const follow = (story: WhistleStory, rules: WhistleRules): WhistleStory =>
  story.by(PROCESS, { ...FORMS.restate, cause: 'policy', revision: 2, rules });

const keysMoved = (story: WhistleStory, rules: WhistleRules = story.state.rules): string[] =>
  whistleRestatement(story.state, rules, story.calendar).map(({ key }) => key);

describe('the clocks of a whistle, counted out again', () => {
  it('by another calendar move where a day of theirs has changed, and nowhere else', () => {
    const story = blown({ departments: ['district-water'] });
    const { dueAt } = story.clock('done:district-water');
    story.calendar = EXTRA_DAY;
    expect(whistleRestatement(story.state, story.state.rules, EXTRA_DAY)).toMatchObject([
      { key: 'done:district-water', oldDueAt: dueAt, dueAt: dueAt + DAY_MS, calendarId: 'china@2' },
    ]);
    story.by(PROCESS, FORMS.restate);
    expect(story.clock('done:district-water')).toMatchObject({ dueAt: dueAt + DAY_MS });
    expect(keysMoved(story)).toEqual([]);
    expect(story.refold()).toEqual(story.state);
  });

  it('by a version of the rules that applies to open whistles follow it, and so does the whistle', () => {
    const story = blown({ departments: ['district-water'] });
    const { startedAt } = story.clock('accept:district-water');
    follow(story, later({ kinds: kindsWith('accept', 2) }));
    expect(story.clock('accept:district-water')).toMatchObject({ dueAt: startedAt + 2 * HOUR_MS });
    expect(story.state.rules.version).toBe('test@2');
    expect(story.last('clocks_restated').ruleVersion).toBe('test@2');
    story.wait(2 * HOUR_MS);
    expect(story.department('district-water').escalated).toEqual(['accept']);
  });

  it('are those of street and district, too: approval, ruling, order, closing and rating', () => {
    const shorter = later({
      approval: hours(1),
      objectionReview: hours(1),
      directed: hours(3),
      closing: hours(1),
      rating: hours(1),
    });
    expect(keysMoved(drafted(), shorter)).toEqual(['approval']);
    expect(keysMoved(blown().by(WATER, FORMS.object), shorter)).toEqual(['objection_review:district-water']);
    expect(keysMoved(blown().waitFor('accept:district-water').by(RULER, FORMS.direct), shorter)).toEqual([
      'arrive:district-water',
    ]);
    expect(keysMoved(allDone(), shorter)).toEqual(['closing']);
    expect(keysMoved(closed(), shorter)).toEqual(['rating']);
  });

  it('keep the limit that they began with where the kind limits their stage no more', () => {
    const kinds = WHISTLES.kinds.map((kind) => ({
      ...kind,
      limits: kind.limits.filter(({ stage }) => stage === 'done'),
    }));
    const story = blown();
    expect(keysMoved(story, later({ kinds }))).toEqual([]);
    const accept = { ...story.clock('accept:district-water'), limits: [] };
    const broken = { ...story.state, clocks: { accept } };
    expect(() => whistleRestatement(broken, later({ kinds }), story.calendar)).toThrow('has no limit');
  });

  it('are those that may still count: work that may be sent back, an arrival that may be disputed', () => {
    const rules = later({ kinds: kindsWith('done', 200) });
    const done = worked(blown(), WATER);
    expect(keysMoved(done, rules)).toEqual(['done:district-water', 'done:street-housing']);
    follow(done, rules).by(DRAFTER, FORMS.send_back);
    expect(done.clock('done:district-water')).toMatchObject({ limits: [hours(200)], stoppedAt: null });

    const quicker = later({ kinds: kindsWith('arrive', 20) });
    const here = () => blown({ departments: ['district-water'] }).by(WATER, FORMS.arrive);
    expect(keysMoved(here(), quicker)).toEqual(['arrive:district-water']);
    expect(keysMoved(here().by(DRAFTER, FORMS.confirm_arrival), quicker)).toEqual([]);
    expect(keysMoved(here().by(DRAFTER, FORMS.release_department), quicker)).toEqual([]);
    expect(keysMoved(closed(), rules)).toEqual([]);
  });

  it('are none once the whistle has ended', () => {
    const changed = later({ rating: hours(1) });
    for (const status of ['refused', 'rated', 'withdrawn'] as const) {
      expect(whistleRestatement(WHISTLE_REACHED[status]().state, changed, EXTRA_DAY)).toEqual([]);
    }
  });

  it('show red no more when they are ahead again; what lateness brought about is not taken back', () => {
    const story = blown({ departments: ['district-water'] }).waitFor('accept:district-water');
    expect(story.clock('accept:district-water').light).toBe('red');
    follow(story, later({ kinds: kindsWith('accept', 12) }));
    expect(story.clock('accept:district-water')).toMatchObject({ breachedAt: null });
    expect(story.department('district-water').escalated).toEqual(['accept']);
  });
});

describe('what the cases of a whistle hear of other rules', () => {
  const lastReports = (story: WhistleStory) =>
    story.steps.slice(-1).flatMap(({ event, after }) => reportsOf(event, after));

  it('is the time that its departments have for their work, where that has changed', () => {
    const story = follow(blown({ departments: ['district-water'] }), later({ kinds: kindsWith('done', 90) }));
    const { dueAt } = story.clock('done:district-water');
    expect(lastReports(story)).toMatchObject([
      {
        news: 'restated',
        orgId: null,
        ruleVersion: 'test@2',
        summoned: [],
        restated: [{ orgId: 'district-water', limit: hours(90), basis: 'design', dueAt }],
      },
    ]);
    expect(lastReports(follow(blown(), later({ kinds: kindsWith('accept', 2) })))).toEqual([]);
    expect(lastReports(follow(drafted(), later({ approval: hours(1) })))).toEqual([]);
  });

  it('comes to nothing for a leader who has not approved yet', () => {
    const story = follow(drafted(), later({ kinds: kindsWith('done', 90) })).by(LEADER, FORMS.approve);
    expect(story.clock('done:district-water').limits).toEqual([hours(90)]);
  });
});
