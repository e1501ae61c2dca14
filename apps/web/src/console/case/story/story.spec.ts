import type { TimelineEvent } from '../use-case';
import { tellStory } from './story';

const COMMUNITY = { code: 'donghu-shiniuyan', name: '石牛堰社区' };
const STREET = { code: 'donghu', name: '东湖街道' };

let seq = 0;
function event(type: string, label: string, facts: Record<string, unknown> = {}, more = {}): TimelineEvent {
  seq += 1;
  return {
    seq,
    at: new Date(Date.UTC(2026, 10, 23, seq)).toISOString(),
    actor: { kind: 'system', name: null, role: null, roleLabel: null, organisation: null },
    text: null,
    ruleVersion: 'generic@1',
    commandId: `command-${seq}`,
    facts,
    clocks: [],
    attachments: [],
    type,
    label,
    ...more,
  };
}

describe('the story of a case', () => {
  beforeEach(() => {
    seq = 0;
  });

  it('has a chapter for everybody who had the case, each as long as they had it', () => {
    const chapters = tellStory([
      event('registered', '诉求已登记'),
      event('dispatched', '派单', { lead: COMMUNITY }),
      event('signed', '签收', { automatic: false }),
      event('escalated', '上报', { lead: STREET, cause: 'holder_overdue' }),
    ]);
    expect(chapters.map(({ holder, how, from, to }) => [holder?.name ?? null, how, from, to])).toEqual([
      [null, '', '2026-11-23T01:00:00.000Z', '2026-11-23T02:00:00.000Z'],
      ['石牛堰社区', '派单', '2026-11-23T02:00:00.000Z', '2026-11-23T04:00:00.000Z'],
      ['东湖街道', '上报', '2026-11-23T04:00:00.000Z', null],
    ]);
    expect(chapters.map(({ steps }) => steps.length)).toEqual([1, 2, 1]);
    expect(chapters[2]?.steps[0]).toMatchObject({ tone: 'bad', detail: '本级超期,自动上报;承办:东湖街道' });
  });

  it('goes on with a chapter when the same organisation gets the case again', () => {
    const chapters = tellStory([
      event('dispatched', '派单', { lead: COMMUNITY }),
      event('reopened', '重新打开'),
      event('dispatched', '派单', { lead: COMMUNITY }),
    ]);
    expect(chapters).toHaveLength(1);
  });

  it('says who did it and what they said', () => {
    const actor = {
      kind: 'staff',
      name: '李明',
      role: 'community_clerk',
      roleLabel: '社区工作者',
      organisation: COMMUNITY,
    };
    const [chapter] = tellStory([
      event('contacted', '已联系诉求人', { channel: 'phone' }, { actor, text: '约定明早上门。' }),
    ]);
    expect(chapter?.steps[0]).toMatchObject({
      who: '石牛堰社区 · 李明(社区工作者)',
      detail: '电话',
      said: '约定明早上门。',
    });
  });

  it('does not lay at the door of residents what follows from their report by rule', () => {
    const actor = { kind: 'resident', name: null, role: null, roleLabel: null, organisation: null };
    const [before, chapter] = tellStory([
      event('registered', '诉求已登记', {}, { actor }),
      event('dispatched', '派单', { lead: COMMUNITY }, { actor }),
    ]);
    expect([before?.steps[0]?.who, chapter?.steps[0]?.who]).toEqual(['诉求人', '系统(自动)']);
  });

  it.each([
    [
      'review_answered',
      { answer: { solved: 'solved', satisfaction: 'satisfied' }, by: 'call' },
      '已解决,满意(电话回访)',
    ],
    [
      'extension_decided',
      { granted: true, automatic: false, by: { amount: 5, unit: 'work_day' } },
      '同意延期 5个工作日',
    ],
    ['extension_decided', { granted: false, automatic: true, by: null }, '不同意延期(逾期未裁定,按规则)'],
    ['return_ruled', { upheld: false, automatic: false }, '不同意退单'],
    ['supervision_opened', { no: 1, level: 2, cause: 'case_overdue' }, '第 1 次,2 级,总时限超期'],
    ['contacted', { channel: 'pigeon' }, 'pigeon'],
    ['closed', { rated: true }, ''],
  ])('tells %s with what it is about', (type, facts, detail) => {
    expect(tellStory([event(type, '…', facts)])[0]?.steps[0]?.detail).toBe(detail);
  });

  it('does not call the end of a window a lateness', () => {
    const tones = ['签收已超期', '可重新打开期限期满'].map(
      (label) => tellStory([event('clock_breached', label)])[0]?.steps[0]?.tone,
    );
    expect(tones).toEqual(['bad', 'quiet']);
  });
});
