import type { ClockState, Milestone } from '@suqiu/domain';
import { milestoneViews } from './case-detail.mapper';

const DUE = Date.UTC(2026, 10, 25, 10);

function clock(milestone: string, more: Partial<ClockState> = {}): ClockState {
  const key = `milestone:${milestone}`;
  return { key, kind: 'milestone', dueAt: DUE, stoppedAt: null, breachedAt: null, ...more } as ClockState;
}

describe('the milestones of a case', () => {
  const rules = [{ id: 'make-safe', name: '现场防护' }] as Milestone[];

  it('have the names that its rules give them, and say whether they were reached', () => {
    expect(milestoneViews([clock('make-safe', { stoppedAt: DUE })], rules)).toEqual([
      {
        milestone: 'make-safe',
        name: '现场防护',
        dueAt: '2026-11-25T10:00:00.000Z',
        reachedAt: '2026-11-25T10:00:00.000Z',
        breachedAt: null,
      },
    ]);
  });

  it('keep their code where later rules know them no more', () => {
    expect(milestoneViews([clock('repair')], rules)).toMatchObject([{ milestone: 'repair', name: 'repair' }]);
  });
});
