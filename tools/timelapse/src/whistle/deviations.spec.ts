import type { TimelineItem, WhistleDetail, WhistleTimelineItem } from '@suqiu/client';
import { deviationsOf } from './deviations';
import { DEPARTMENTS, PARTIES } from './parties';
import type { WhistleRecord } from './whistle-record';

const { prompt, unwilling, absent } = PARTIES;

/** The story as it is to go: what, and about which department. */
const STORY: readonly (readonly [type: string, org?: string])[] = [
  ['drafted'],
  ['approved'],
  ['blown'],
  ['accepted', prompt],
  ['arrived', prompt],
  ['arrival_confirmed', prompt],
  ['planned', prompt],
  ['objected', unwilling],
  ['objection_ruled', unwilling],
  ['arrived', unwilling],
  ['clock_breached', absent],
  ['escalated', absent],
  ['clock_breached', absent],
  ['escalated', absent],
  ['directed', absent],
  ['arrived', absent],
  ['done_reported', prompt],
  ['done_reported', unwilling],
  ['done_reported', absent],
  ['closed'],
  ['department_rated', prompt],
  ['whistle_rated', unwilling],
  ['rating_ended'],
];
const HEARD = ['blown', 'accepted', 'arrived', 'escalated', 'closed'];

function record(story = STORY): WhistleRecord {
  return {
    whistle: story.map(([type, org]) => ({
      type,
      facts: { organisation: org === undefined ? null : { code: org, name: org } },
    })) as unknown as WhistleTimelineItem[],
    heard: HEARD.map((news) => ({ facts: { news } })) as unknown as TimelineItem[],
  };
}

const END = {
  status: 'rated',
  departments: DEPARTMENTS.map((code) => ({
    organisation: { code, name: code },
    status: 'done',
    rating: {},
    opinion: {},
  })),
} as unknown as WhistleDetail;

describe('the story of the whistle', () => {
  it('went as told where everything happened in its order', () => {
    expect(deviationsOf(record(), END)).toEqual([]);
  });

  it.each([
    ['the absent department was not told of', (type: string) => type !== 'escalated', /escalated/],
    ['the district did not step in', (type: string) => type !== 'directed', /directed/],
    ['nobody ruled on the objection', (type: string) => type !== 'objection_ruled', /objection_ruled/],
    ['it was not closed', (type: string) => type !== 'closed', /closed/],
  ])('names it where %s', (_, keeps, expected) => {
    const found = deviationsOf(record(STORY.filter(([type]) => keeps(type))), END);
    expect(found).toEqual(expect.arrayContaining([expect.stringMatching(expected)]));
  });

  it('names it where the case heard nothing, and where somebody did not rate', () => {
    expect(deviationsOf({ ...record(), heard: [] }, END)).toHaveLength(HEARD.length);
    const silent = { ...END, departments: END.departments.map((each) => ({ ...each, opinion: null })) };
    expect(deviationsOf(record(), silent)).toHaveLength(DEPARTMENTS.length);
  });
});
