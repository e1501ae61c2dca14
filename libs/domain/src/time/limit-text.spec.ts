import { formatLimit, LimitInvalidError, parseLimit } from './limit-text';

describe('a limit in words', () => {
  it.each([
    ['8 work_hour', { amount: 8, unit: 'work_hour' }],
    ['15 natural_day', { amount: 15, unit: 'natural_day' }],
    ['15 natural_day roll', { amount: 15, unit: 'natural_day', roll: true }],
  ])('reads %s and writes it again', (text, limit) => {
    expect(parseLimit(text)).toEqual(limit);
    expect(formatLimit(parseLimit(text))).toBe(text);
  });

  it('does not mind spaces around', () => {
    expect(parseLimit('  3   work_day ')).toEqual({ amount: 3, unit: 'work_day' });
  });

  it.each([
    '',
    '8',
    'work_day',
    '0 work_day',
    '1.5 work_hour',
    '-1 work_day',
    '8 hour',
    '8 work_day roll',
    '1000000 second',
  ])('refuses "%s" and lists the units', (text) => {
    expect(() => parseLimit(text)).toThrow(LimitInvalidError);
    expect(() => parseLimit(text)).toThrow(/second, minute, urgent_hour, work_hour, work_day, natural_day/);
  });
});
