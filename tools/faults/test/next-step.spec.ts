import type { CasePlan } from '../src/driver/case-plan';
import type { CaseView } from '../src/driver/case-view';
import { nextStep } from '../src/driver/next-step';

const VIEW: CaseView = {
  caseNo: 'SQ20261123-000001',
  status: 'dispatched',
  level: 'community',
  lead: { code: 'donghu-jinjiang' },
  street: { code: 'donghu' },
  desk: { code: 'yunze' },
  dispatcher: { code: 'donghu' },
  contactedAt: null,
  callback: null,
  returns: { count: 0, ruled: false },
  reworks: 0,
  reopenings: 0,
  supervisions: [],
  extension: { granted: 0, pending: null },
};
const PLAN: CasePlan = {
  name: 'f1-0001',
  categoryCode: 'property-service',
  communityCode: 'donghu-jinjiang',
  filedAfterMs: 0,
  neglected: false,
  returns: 'none',
  hasNote: false,
  isExtended: false,
  rejections: 0,
  isReviewed: true,
  verdicts: ['unsolved', 'solved'],
  by: 'resident',
  isReopened: false,
  staysOpen: false,
  paceMs: 0,
};
const NOTHING = { noted: false, asked: false, rejections: 0, extended: false };
const step = (view: Partial<CaseView>, plan: Partial<CasePlan> = {}) =>
  nextStep({ ...VIEW, ...view }, { ...PLAN, ...plan }, NOTHING);

describe('what the people of a driven case do next', () => {
  it('follows from where the case stands, whoever brought it there', () => {
    expect(step({})).toMatchObject({ org: 'donghu-jinjiang', command: 'sign' });
    expect(step({ status: 'in_progress' })).toMatchObject({ command: 'record-contact' });
    expect(step({ status: 'rework', contactedAt: 'x' })).toMatchObject({ command: 'submit-result' });
    expect(step({ status: 'pending_review' })).toMatchObject({ org: 'donghu', command: 'review-result' });
    expect(step({ status: 'closed' })).toBe('done');
  });

  it('leaves a neglected case alone until somebody above watches it', () => {
    expect(step({}, { neglected: true })).toBe('wait');
    expect(step({ supervisions: [{}] }, { neglected: true })).toMatchObject({ command: 'sign' });
  });

  it('is dissatisfied first and satisfied with the second result', () => {
    const callback = { answer: null, attempts: [] };
    expect(step({ status: 'callback', callback })).toMatchObject({ body: { solved: 'unsolved' } });
    expect(step({ status: 'callback', callback, reworks: 1 })).toMatchObject({ body: { solved: 'solved' } });
  });

  it('calls in vain once before somebody answers the phone', () => {
    const calls = { by: 'call', verdicts: ['solved'] } as const;
    const called = (attempts: object[]) =>
      step({ status: 'callback', callback: { answer: null, attempts } }, calls);
    expect(called([])).toMatchObject({ by: 'centre', body: { outcome: 'not_reached' } });
    expect(called([{}])).toMatchObject({ by: 'centre', body: { outcome: 'reached' } });
  });

  it('waits where the dispatcher would rule on itself', () => {
    expect(step({ status: 'pending_review', dispatcher: VIEW.lead })).toBe('wait');
  });
});
