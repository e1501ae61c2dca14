import type { EventType, GrievanceStatus } from '@suqiu/domain';
import type { TimelineRow } from '../cases/timeline.query';
import { progressStages } from './progress-stages';

const row = (type: EventType, minute: number) =>
  ({ body: { type }, at: new Date(Date.UTC(2026, 10, 2, 1, minute)) }) as unknown as TimelineRow;

const WAY: EventType[] = [
  'registered',
  'accepted',
  'dispatched',
  'signed',
  'feedback_recorded',
  'review_answered',
];
const events = (count: number) => WAY.slice(0, count).map((type, minute) => row(type, minute));
const told = (status: GrievanceStatus, count: number) =>
  progressStages(status, events(count)).map(({ label, standing }) => `${label} ${standing}`);

describe('the way of a grievance', () => {
  it.each<[GrievanceStatus, number, string[]]>([
    ['registered', 1, ['受理中 current', '已派单 ahead', '处理中 ahead', '已解决 ahead', '已评价 ahead']],
    ['dispatched', 3, ['已受理 done', '已派单 done', '处理中 current', '已解决 ahead', '已评价 ahead']],
    ['callback', 5, ['已受理 done', '已派单 done', '处理中 done', '已解决 done', '待评价 current']],
    ['closed', 6, ['已受理 done', '已派单 done', '处理中 done', '已解决 done', '已评价 done']],
    ['closed', 5, ['已受理 done', '已派单 done', '处理中 done', '已解决 done', '未评价 skipped']],
    ['withdrawn', 3, ['已受理 done', '已派单 done']],
    ['not_accepted', 1, []],
  ])('of %s is told in stages', (status, count, expected) => {
    expect(told(status, count)).toEqual(expected);
  });

  it('says when a stage was last reached, so that work done again shows the later day', () => {
    const stages = progressStages('rework', [...events(6), row('signed', 40)]);
    expect(stages.find(({ code }) => code === 'handling')).toMatchObject({
      standing: 'current',
      at: '2026-11-02T01:40:00.000Z',
    });
    expect(stages.find(({ code }) => code === 'solved')).toMatchObject({ standing: 'ahead', at: null });
  });
});
