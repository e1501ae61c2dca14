import type { ClockKind, Limit, LimitRule, OrgLevel, PolicyPack, Urgency } from '../src';

const hours = (amount: number): Limit => ({ amount, unit: 'urgent_hour' });
const minutes = (amount: number): Limit => ({ amount, unit: 'minute' });
const days = (amount: number): Limit => ({ amount, unit: 'natural_day' });
const workDays = (amount: number): Limit => ({ amount, unit: 'work_day' });
const workHours = (amount: number): Limit => ({ amount, unit: 'work_hour' });

type For = { readonly urgency?: Urgency; readonly level?: OrgLevel };

function rule(clock: ClockKind, limit: Limit, given: For = {}): LimitRule {
  const id = [clock, given.urgency, given.level].filter((part) => part !== undefined).join('-');
  return { id, clock, limit, basis: 'design', ...given };
}

/** The preset 通用 of the field's rules (`domain` §10.1), shortened where a test needs it. */
export const PACK: PolicyPack = {
  id: 'test',
  version: 1,
  title: '通用',
  effectiveFrom: '2026-01-01',
  rules: {
    version: 'test@1',
    returnsBeforeLift: 3,
    reworksBeforeLift: 2,
    callbackAttempts: 3,
    extension: { max: 1, atMost: 'original' },
    pause: {
      never: ['emergency'],
      reasons: [
        { reason: 'hearing', approval: true },
        { reason: 'appraisal', approval: true },
        { reason: 'awaiting_supplement', approval: false },
      ],
    },
    cards: { yellowsForRed: 2, periodDays: 90 },
    reworkOn: { solved: ['unsolved'], satisfaction: ['dissatisfied', 'very_dissatisfied'] },
  },
  limits: [
    rule('triage', hours(2)),
    rule('triage', minutes(10), { urgency: 'emergency' }),
    rule('triage_reminder', hours(4)),
    rule('case', days(7)),
    rule('case', hours(2), { urgency: 'emergency' }),
    rule('holder', hours(67)),
    rule('holder', hours(34), { level: 'district' }),
    rule('holder', hours(2), { urgency: 'emergency' }),
    rule('sign', hours(4)),
    rule('sign', minutes(30), { urgency: 'emergency' }),
    rule('contact', days(1)),
    rule('return_window', days(1)),
    rule('return_review', hours(4)),
    rule('extension_review', hours(4)),
    rule('pause_review', hours(4)),
    rule('pause_end', days(30)),
    rule('account_decision', workDays(1)),
    rule('account_review', days(30)),
    rule('account_notice', days(30)),
    rule('progress_notice', days(7)),
    rule('termination_review', hours(8)),
    rule('assist_reply', hours(48)),
    rule('review', days(1)),
    rule('callback', days(3)),
    rule('rework', days(3)),
    rule('auto_close', days(5)),
    rule('reopen_window', days(30)),
    rule('supervision_answer', workDays(1)),
    rule('urge_cycle', workHours(4)),
    rule('yellow_card', workDays(1)),
    rule('red_card', workDays(3)),
    rule('card_answer', workDays(1)),
  ],
  milestones: [
    { id: 'make-safe', name: '现场防护', categoryCode: 'road.manhole', limit: minutes(60), basis: 'design' },
    { id: 'temporary', name: '临时处置', categoryCode: 'road.manhole', limit: hours(6), basis: 'design' },
    { id: 'permanent', name: '修复完成', categoryCode: 'road.manhole', limit: days(3), basis: 'design' },
  ],
  lights: [
    { light: 'yellow', atShare: 0.8, clocks: ['case', 'holder', 'rework'], basis: 'design' },
    { light: 'orange', atShare: 0.95, clocks: ['case'], basis: 'design' },
  ],
};
