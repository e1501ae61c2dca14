import { notableCase } from './notable-case';
import type { NotableRow } from './notable-case.query';

const row: NotableRow = {
  caseNo: 'SQ20261003-000001',
  category: '电梯停运',
  community: '竹园社区',
  estate: '翠竹园',
  lead: '竹园社区',
  registeredAt: new Date('2026-10-02T17:00:00Z'),
  overdueAt: null,
  handledAt: null,
  closedAt: null,
  reworks: 0,
  contacted: false,
  solved: false,
  satisfied: false,
};
const now = new Date('2026-11-01T00:00:00Z');

describe('a case that a report tells of', () => {
  it.each<[string, Partial<NotableRow>, string]>([
    [
      'is still open and late',
      { overdueAt: new Date('2026-10-12T00:00:00Z') },
      '应于2026年10月12日前办结,至今未提交结果,超期20天。',
    ],
    [
      'came late',
      { overdueAt: new Date('2026-10-12T00:00:00Z'), handledAt: new Date('2026-10-13T12:00:00Z') },
      '应于2026年10月12日前办结,2026年10月13日提交结果,超期1.5天。',
    ],
    [
      'was sent back and not solved',
      { reworks: 2, contacted: true },
      '退回重办2次。回访中诉求人表示已有人联系,但没有解决。',
    ],
    [
      'went well',
      { handledAt: new Date('2026-10-04T00:00:00Z'), solved: true, satisfied: true },
      '2026年10月4日按期提交结果。回访中诉求人表示已经解决并且满意。',
    ],
  ])('%s', (_, parts, course) => {
    expect(notableCase('best', { ...row, ...parts }, now)).toEqual({
      rule: '办得最好',
      caseNo: 'SQ20261003-000001',
      text: `“电梯停运”类诉求,发生在竹园社区翠竹园,2026年10月3日登记,由竹园社区主办。${course}`,
    });
  });
});
