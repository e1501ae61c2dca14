import type { ClockKind, Limit, LimitRule, OrgLevel, PolicyPack, Urgency } from '../src';

const hours = (amount: number): Limit => ({ amount, unit: 'urgent_hour' });
const minutes = (amount: number): Limit => ({ amount, unit: 'minute' });
const days = (amount: number): Limit => ({ amount, unit: 'natural_day' });

type For = { readonly urgency?: Urgency; readonly level?: OrgLevel; readonly warnAtShare?: number };

function rule(clock: ClockKind, limit: Limit, given: For = {}): LimitRule {
  const id = [clock, given.urgency, given.level].filter((part) => part !== undefined).join('-');
  return { id, clock, limit, basis: 'design', ...given };
}

const warned = { warnAtShare: 0.8 };

/** The preset 通用 of the field's rules (`domain` §10.1), in the units that exist today. */
export const PACK: PolicyPack = {
  id: 'test',
  version: 1,
  title: '通用',
  rules: {
    version: 'test@1',
    returnsBeforeLift: 3,
    reworksBeforeLift: 2,
    callbackAttempts: 3,
    maxExtensions: 1,
    reworkOn: { solved: ['unsolved'], satisfaction: ['dissatisfied', 'very_dissatisfied'] },
  },
  limits: [
    rule('triage', hours(2)),
    rule('triage', minutes(10), { urgency: 'emergency' }),
    rule('case', days(7), warned),
    rule('case', hours(2), { urgency: 'emergency', ...warned }),
    rule('holder', hours(67), warned),
    rule('holder', hours(34), { level: 'district', ...warned }),
    rule('holder', hours(2), { urgency: 'emergency', ...warned }),
    rule('sign', hours(4)),
    rule('sign', minutes(30), { urgency: 'emergency' }),
    rule('contact', days(1)),
    rule('return_window', days(1)),
    rule('return_review', hours(4)),
    rule('extension_review', hours(4)),
    rule('termination_review', hours(8)),
    rule('assist_reply', hours(48)),
    rule('review', days(1)),
    rule('callback', days(3)),
    rule('rework', days(3), warned),
    rule('auto_close', days(5)),
    rule('reopen_window', days(30)),
  ],
};
