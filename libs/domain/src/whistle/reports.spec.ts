import { ruled, naming, WHISTLE_FORMS as FORMS } from '../../test/whistle-commands';
import { allDone, blown, closed, drafted, worked } from '../../test/whistle-stages';
import { DRAFTER, LEADER, RULER, WATER, type WhistleStory } from '../../test/whistle-story';
import { reportsOf } from '..';

/** What the cases of a whistle hear of the events since there were `from` of them, in a line each. */
const heard = (story: WhistleStory, from = 0): string[] =>
  story.steps
    .slice(from)
    .flatMap(({ event, after }) => reportsOf(event, after))
    .map(({ news, orgId }) => (orgId === null ? news : `${news} ${orgId}`));

describe('what cases hear of their whistle', () => {
  it('begins with the blowing, which says who is summoned and how long each has for its work', () => {
    const story = blown();
    const reports = story.steps.flatMap(({ event, after }) => reportsOf(event, after));
    const limit = { amount: 5, unit: 'work_day' };
    expect(reports).toEqual([
      {
        whistleId: 'whistle-1',
        whistleNo: 'CS-2026-000001',
        kind: { id: 'full', name: 'full哨' },
        ruleVersion: 'test@1',
        seq: 3,
        at: story.now,
        news: 'blown',
        orgId: null,
        summoned: [
          { orgId: 'district-water', limit, basis: 'design' },
          { orgId: 'street-housing', limit, basis: 'design' },
        ],
      },
    ]);
  });

  it('is what becomes of each department, and of the whistle', () => {
    expect(heard(allDone().by(DRAFTER, FORMS.send_back).by(WATER, FORMS.report_done))).toEqual([
      'blown',
      'accepted district-water',
      'arrived district-water',
      'done district-water',
      'accepted street-housing',
      'arrived street-housing',
      'done street-housing',
      'sent_back district-water',
      'done district-water',
    ]);
    expect(heard(closed()).at(-1)).toBe('closed');
    expect(heard(blown().by(LEADER, FORMS.withdraw)).at(-1)).toBe('withdrawn');
  });

  it('names the departments that come and go', () => {
    const added = blown().by(DRAFTER, FORMS.add_department);
    expect(heard(added, 3)).toEqual(['department_added department-9']);
    const [report] = added.steps.slice(3).flatMap(({ event, after }) => reportsOf(event, after));
    expect(report?.summoned.map(({ orgId }) => orgId)).toEqual(['department-9']);
    expect(heard(added.by(DRAFTER, naming('release_department', 'department-9')), 4)).toEqual([
      'released department-9',
    ]);
  });

  it('tells an objection and how it was ruled', () => {
    const objecting = () => blown().by(WATER, FORMS.object);
    expect(heard(objecting().by(RULER, ruled('district-water', true)), 3)).toEqual([
      'objected district-water',
      'excused district-water',
    ]);
    expect(heard(objecting().by(RULER, ruled('district-water', false)), 4)).toEqual([
      'overruled district-water',
    ]);
  });

  it('tells who is late, and an arrival that was none', () => {
    const late = blown().waitFor('accept:district-water');
    expect(heard(late, 3)).toContain('escalated district-water');
    const disputed = blown().by(WATER, FORMS.arrive).by(DRAFTER, FORMS.dispute_arrival);
    expect(heard(disputed).at(-1)).toBe('arrival_disputed district-water');
  });

  it('is nothing of a draft, and nothing of what only the whistle is concerned with', () => {
    expect(heard(drafted().by(LEADER, FORMS.refuse))).toEqual([]);
    expect(heard(drafted().by(DRAFTER, FORMS.withdraw))).toEqual([]);
    const story = worked(blown(), WATER);
    const from = story.steps.length;
    story.by(DRAFTER, FORMS.confirm_arrival).by(DRAFTER, FORMS.add_note).by(DRAFTER, FORMS.add_rating);
    expect(heard(story, from)).toEqual([]);
  });

  it('needs a limit for the work, which every pack that passes its schema has', () => {
    expect(() => heard(blown({ kindId: 'endless' }))).toThrow(
      'the kind endless of whistle has no limit for the work',
    );
  });
});
