import { amountText, leftText } from './amount-text';

const spent = { total: 0, used: 0, usedMs: 0, remaining: 0, remainingMs: 0, unitLabel: '' };

describe('an amount of time', () => {
  it('is told in tenths of its unit, and never as more than it is', () => {
    expect(amountText(3.3025083, '个工作小时')).toBe('3.3 个工作小时');
    expect(amountText(0.99, '个工作日')).toBe('0.9 个工作日');
  });

  it('is told in hours and days where its unit is small', () => {
    const minutes = { ...spent, unit: 'minute', remaining: 4025.7, remainingMs: 241_542_000 } as const;
    expect(leftText(minutes)).toBe('2天19小时');
    const days = { ...spent, unit: 'work_day', unitLabel: '个工作日', remaining: 3 } as const;
    expect(leftText(days)).toBe('3 个工作日');
  });
});
