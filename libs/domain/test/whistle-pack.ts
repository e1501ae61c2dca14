import type { Limit, WhistleKind, WhistlePack, WhistleStage } from '../src';

const minutes = (amount: number): Limit => ({ amount, unit: 'minute' });
const hours = (amount: number): Limit => ({ amount, unit: 'urgent_hour' });
const workDays = (amount: number): Limit => ({ amount, unit: 'work_day' });

function kind(
  id: string,
  caseNeeded: boolean,
  limits: Readonly<Partial<Record<WhistleStage, Limit>>>,
): WhistleKind {
  const stages = Object.entries(limits) as [WhistleStage, Limit][];
  return {
    id,
    name: `${id}哨`,
    caseNeeded,
    limits: stages.map(([stage, limit]) => ({ stage, limit, basis: 'design' })),
    basis: 'design',
  };
}

/** The presets of the field's rules (`domain` §2.6), shortened where a test needs it. */
export const WHISTLES: WhistlePack = {
  id: 'test',
  version: 1,
  title: '通用',
  effectiveFrom: '2026-01-01',
  applyToOpen: false,
  approval: hours(2),
  objectionReview: hours(4),
  closing: hours(48),
  rating: hours(72),
  directed: minutes(60),
  escalatedStages: ['accept', 'arrive'],
  rewhistleDays: 30,
  lights: [
    { light: 'yellow', atShare: 0.8 },
    { light: 'orange', atShare: 0.95 },
  ],
  kinds: [
    kind('emergency', false, { accept: minutes(10), arrive: minutes(30), done: hours(24) }),
    kind('full', false, {
      accept: hours(8),
      contact: hours(10),
      arrive: hours(24),
      plan: hours(48),
      done: workDays(5),
    }),
    kind('demand', true, { accept: hours(8), plan: hours(48), done: workDays(10) }),
    /** Only the work has a limit. */
    kind('bare', false, { done: workDays(10) }),
    /** No pack that passes its schema has one like it. */
    kind('endless', false, { accept: hours(8) }),
  ],
};
