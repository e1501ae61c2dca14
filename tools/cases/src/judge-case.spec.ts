import type { CaseDetail, TimelineItem, WhistleDetail } from '@suqiu/client';
import { judgeCase } from './judge-case';
import { answerTold, type CaseRecord } from './run-case';
import { sourceCases } from './source-case';
import { storyOf } from './stories/all-stories';

/** A record of the eighteen months at the estate's gate, ended as told. */
function gateRecord(): CaseRecord {
  const source = sourceCases().find(({ id }) => id === 'donghu-2-gate-noise')!;
  const answer = answerTold(source);
  const notes = Array.from({ length: 23 }, (_, index) => `第${index + 1}次会议:协调会(多轮)`);
  const timeline = [
    { type: 'dispatched', facts: { lead: { code: 'donghu-shiniuyan', name: '石牛堰社区' } }, text: null },
    { type: 'put_on_account', facts: {}, text: null },
    ...[...notes, '进展告知'].map((text) => ({ type: 'noted', facts: {}, text })),
    { type: 'feedback_recorded', facts: {}, text: null },
    { type: 'review_answered', facts: { answer }, text: null },
  ] as unknown as TimelineItem[];
  const detail = {
    status: 'closed',
    reply: `${source.outcome}。`,
    assists: [],
    clocks: [
      { kind: 'case', breachedAt: null },
      { kind: 'sign', breachedAt: '2026-11-23T07:00:00.000Z' },
      { kind: 'reopen_window', breachedAt: null },
    ],
  } as unknown as CaseDetail;
  return { source, story: storyOf(source.id), answer, detail, timeline, whistles: [] };
}

describe('the verdict on a case', () => {
  it('is good where it ended as its document tells, and counts clocks of duties only', () => {
    expect(judgeCase(gateRecord())).toEqual({
      steps: { told: 3, found: 3 },
      levels: ['community'],
      kept: 1,
      missed: 1,
      deviations: [],
    });
  });

  it('asks whether the departments of the document came, did their part, and were rated', () => {
    const whistled = (department: object, status = 'rated'): CaseRecord => ({
      ...gateRecord(),
      story: { ...storyOf('donghu-2-gate-noise'), summoned: ['yunze-gongan'] },
      whistles: [
        {
          whistleNo: 'SH1',
          status,
          departments: [{ organisation: { code: 'yunze-gongan' }, ...department }],
        },
      ] as unknown as WhistleDetail[],
    });
    const served = { status: 'done', arrival: { confirmed: true } };
    expect(judgeCase(whistled(served)).deviations).toEqual([]);
    expect(judgeCase(whistled({ ...served, arrival: null })).deviations).toEqual([
      'yunze-gongan did not report in and do its part',
    ]);
    expect(judgeCase(whistled(served, 'closed')).deviations).toEqual([
      'the whistle SH1 is closed, not rated',
    ]);
  });

  const without = (type: string, text?: string) => (record: CaseRecord) => ({
    ...record,
    timeline: record.timeline.filter((item) => item.type !== type || (text && !item.text?.includes(text))),
  });
  const withDetail = (patch: object) => (record: CaseRecord) => ({
    ...record,
    detail: { ...record.detail, ...patch } as CaseDetail,
  });

  it.each([
    ['it is still open', withDetail({ status: 'in_progress' }), /not closed/],
    ['the resident was not told', without('feedback_recorded'), /not told/],
    ['nobody asked the resident', without('review_answered'), /judged undefined/],
    ['the reply is another outcome', withDetail({ reply: '已办结' }), /not the outcome/],
    ['a step of the document is missing', without('put_on_account'), /step 挂账 is missing/],
    ['a meeting is missing', without('noted', '第23次'), /22 meetings only/],
    ['nobody ever led it', without('dispatched'), /levels were/],
    [
      'a department did not reply',
      withDetail({ assists: [{ organisation: { name: '住建' }, repliedAt: null, formerLead: false }] }),
      /住建 did not reply/,
    ],
  ])('names it where %s', (_, damage, expected) => {
    expect(judgeCase(damage(gateRecord())).deviations).toEqual([expect.stringMatching(expected)]);
  });
});
