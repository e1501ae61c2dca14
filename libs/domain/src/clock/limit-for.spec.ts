import { PACK } from '../../test/policy';
import type { Urgency } from '../grievance/codes';
import type { OrgLevel } from '../organisation/organisation';
import type { LimitRule, PolicyPack } from '../policy/policy-pack';
import { limitFor } from './limit-for';

const rule = (id: string, given: Partial<LimitRule> = {}): LimitRule => ({
  id,
  clock: 'holder',
  limit: { amount: 1, unit: 'urgent_hour' },
  basis: 'design',
  ...given,
});

const QUERY = { clock: 'holder', categoryCode: 'estate.lift', urgency: 'normal', level: null } as const;

const RULES = [
  rule('any'),
  rule('street', { level: 'street' }),
  rule('urgent', { urgency: 'urgent' }),
  rule('urgent-street', { urgency: 'urgent', level: 'street' }),
  rule('sign', { clock: 'sign' }),
];

const CASES: readonly (readonly [Urgency, OrgLevel | null, string])[] = [
  ['normal', null, 'any'],
  ['normal', 'community', 'any'],
  ['normal', 'street', 'street'],
  ['urgent', null, 'urgent'],
  ['urgent', 'community', 'urgent'],
  ['urgent', 'street', 'urgent-street'],
];

describe('the rule that gives a clock its limit', () => {
  it.each(CASES)('is, for %s at level %s, the most specific one: %s', (urgency, level, expected) => {
    for (const limits of [RULES, RULES.toReversed()]) {
      expect(limitFor({ ...PACK, limits }, { ...QUERY, urgency, level }).id).toBe(expected);
    }
  });

  it('of a category counts more than any for its urgency and level', () => {
    const lifts = rule('lifts', { categoryCode: 'estate.lift' });
    const query = { ...QUERY, urgency: 'urgent', level: 'street' } as const;
    expect(limitFor({ ...PACK, limits: [...RULES, lifts] }, query).id).toBe('lifts');
    expect(limitFor({ ...PACK, limits: [...RULES, lifts] }, { ...query, categoryCode: 'noise' }).id).toBe(
      'urgent-street',
    );
  });

  it('must exist: a pack without one is broken and names what is missing', () => {
    const broken: PolicyPack = { ...PACK, limits: [rule('street', { level: 'street' })] };
    expect(() => limitFor(broken, QUERY)).toThrow('policy pack test: no limit for holder/normal/-');
    expect(() => limitFor(broken, { ...QUERY, level: 'district' })).toThrow('holder/normal/district');
  });
});
