import type { WhistleReport } from '@suqiu/domain';
import { eventLabel } from './event-label';

describe('the words for an event', () => {
  it('name the clock that came near its end or passed it', () => {
    const near = { type: 'clock_warned', clockKey: 'case', clock: 'case' } as const;
    expect(eventLabel({ ...near, light: 'yellow' })).toBe('办理总时限即将到期');
    expect(eventLabel({ ...near, light: 'orange' })).toBe('办理总时限临期');
    expect(eventLabel({ type: 'clock_breached', clockKey: 'sign', clock: 'sign' })).toBe('签收已超期');
  });

  it('call the end of a window no lateness', () => {
    const ended = { type: 'clock_breached', clockKey: 'reopen_window', clock: 'reopen_window' } as const;
    expect(eventLabel(ended)).toMatch(/期满$/);
  });

  it('say of which kind a pause, a supervision or a card is', () => {
    expect(eventLabel({ type: 'paused', reason: 'appraisal', approved: true })).toBe('挂起(鉴定、检测)');
    const opened = { type: 'supervision_opened', no: 1, level: 2, cause: null, byOrgId: null } as const;
    expect(eventLabel({ ...opened, kind: 'leader' })).toBe('领导督办');
    expect(eventLabel({ type: 'card_given', colour: 'red', orgId: 'street' })).toBe('红牌');
  });

  it('say what has become of a whistle', () => {
    const report: WhistleReport = {
      whistleId: 'whistle-1',
      whistleNo: 'CS-2026-000001',
      kind: { id: 'demand', name: '群众诉求哨' },
      ruleVersion: 'generic@1',
      seq: 4,
      at: 0,
      news: 'arrived',
      orgId: 'water',
      summoned: [],
    };
    expect(eventLabel({ type: 'whistle_reported', report })).toBe('部门报到');
  });

  it('are those of the dictionary for all else', () => {
    expect(eventLabel({ type: 'signed', automatic: true })).toBe('签收');
  });
});
