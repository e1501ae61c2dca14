import type { MetricFact } from '@suqiu/domain';
import { changeReasons } from './change-reason';
import type { CountedFact } from './counted-fact';

const fact = (set: MetricFact['set'], parts: Partial<CountedFact> = {}): CountedFact => ({
  subject: { kind: 'case', id: 'case-1' },
  set,
  no: 1,
  at: 1_000,
  until: null,
  orgId: 'zhuyuan',
  amount: 1,
  why: 3,
  communityId: 'zhuyuan',
  streetId: 'cuizhu',
  districtId: 'yuhua',
  categoryCode: 'leak',
  channel: 'web',
  span: false,
  excluded: false,
  ...parts,
});

const EVENTS = ['registered', 'result_submitted', 'review_answered', 'noted', 'review_answered', 'noted'].map(
  (type, index) => ({ seq: index + 1, type }),
);
const FIRST_ANSWER = 3;
const SECOND_ANSWER = 5;

/** Satisfied by the first answer, not any more by the second. */
const history = {
  otherwise: 'recomputed' as const,
  events: EVENTS,
  factsAfter: (events: number): MetricFact[] => {
    if (events < FIRST_ANSWER) return [];
    const rated = fact(events < SECOND_ANSWER ? 'satisfied' : 'basically_satisfied');
    return [fact('valid_callback'), rated];
  },
};

describe('the reason of a change', () => {
  const left = [fact('satisfied')];
  const entered = [fact('basically_satisfied')];
  const reasonOf = changeReasons(history, { left, entered });

  it('is the event before which it was otherwise, for what left and for what entered', () => {
    const secondAnswer = { why: 'review_answered', whySeq: SECOND_ANSWER };
    expect(reasonOf(fact('satisfied'))).toEqual(secondAnswer);
    expect(reasonOf(fact('basically_satisfied'))).toEqual(secondAnswer);
  });

  it('is the first of several events from which it holds', () => {
    const valid = [fact('valid_callback')];
    const reason = changeReasons(history, { left: [], entered: valid })(fact('valid_callback'));
    expect(reason).toEqual({ why: 'review_answered', whySeq: FIRST_ANSWER });
  });

  it('is a decision where only that has changed', () => {
    const was = fact('valid_callback');
    const is = fact('valid_callback', { excluded: true });
    expect(changeReasons(history, { left: [was], entered: [is] })(is)).toEqual({
      why: 'exclusion',
      whySeq: null,
    });
  });

  it('is the classification where the case moved to another category', () => {
    const was = fact('valid_callback');
    const is = fact('valid_callback', { categoryCode: 'noise' });
    const events = [...EVENTS, { seq: 7, type: 'classified' }];
    const reason = changeReasons({ ...history, events }, { left: [was], entered: [is] })(was);
    expect(reason).toEqual({ why: 'classified', whySeq: 7 });
  });

  it.each(['recomputed', 'rewhistled'] as const)('is %s where no event explains it', (otherwise) => {
    const strange = fact('solved');
    const reason = changeReasons({ ...history, otherwise }, { left: [strange], entered: [] })(strange);
    expect(reason).toEqual({ why: otherwise, whySeq: null });
  });
});
