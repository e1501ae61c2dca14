import { whistleEventLabel } from './whistle-event-label';

describe('the words for an event of a whistle', () => {
  const ofClock = (clock: 'arrive' | 'rating' | 'closing_reminder') =>
    ({ type: 'clock_breached', clockKey: `${clock}:urban`, clock, orgId: 'urban' }) as const;

  it('name the clock that passed, and call the end of the time for rating no lateness', () => {
    expect(whistleEventLabel(ofClock('arrive'))).toBe('报到已超期');
    expect(whistleEventLabel(ofClock('rating'))).toBe('评哨期满');
    expect(whistleEventLabel(ofClock('closing_reminder'))).toBe('再次提示销哨');
    expect(whistleEventLabel({ ...ofClock('arrive'), type: 'clock_warned', light: 'orange' })).toBe(
      '报到临期',
    );
  });

  it('say with what a department is late, and what became of its objection', () => {
    expect(whistleEventLabel({ type: 'escalated', orgId: 'urban', stage: 'accept' })).toBe('应哨超期,已报区');
    const ruled = { type: 'objection_ruled', orgId: 'urban', upheld: false } as const;
    expect(whistleEventLabel({ ...ruled, automatic: false })).toBe('异议不成立,视为应哨');
    expect(whistleEventLabel({ ...ruled, automatic: true })).toBe('逾期未裁定,视为应哨');
    expect(whistleEventLabel({ ...ruled, upheld: true, automatic: false })).toBe('异议成立');
  });

  it('are those of the dictionary for all else', () => {
    expect(whistleEventLabel({ type: 'closed' })).toBe('销哨');
  });
});
