import { explainNationalDay, lines, nationalDay } from './national-day';

describe('a case over the National Day', () => {
  const explanation = explainNationalDay();

  it('was returned, paused, extended and is due after the holiday and the made-up Saturday', () => {
    const types = nationalDay().events.map(({ body }) => body.type);
    expect(types).toEqual(
      expect.arrayContaining(['return_requested', 'return_ruled', 'paused', 'resumed', 'extension_decided']),
    );
    // Counted: 8, 9, 10 (made-up Saturday), 12, 13 October, then the two of the extension. 29 and 30 September are touched by the pause.
    expect(new Date(explanation.dueAt).toISOString()).toBe('2026-10-15T15:59:59.000Z');
  });

  it('says so as a sum that adds up to the millisecond', () => {
    expect(explanation.sumMs).toBe(explanation.dueAt - explanation.start);
    const names = explanation.parts.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['起算日', '挂起(听证)', '国庆节', '调休上班', '周末', '工作日']),
    );
    expect(explanation.pauses).toMatchObject([{ reason: 'hearing', grantedBy: { orgId: 'street' } }]);
  });

  it('is told in lines that a clerk can read', () => {
    const text = lines(explanation).join('\n');
    expect(text).toContain('国庆节(10月1日至7日)休息不计');
    expect(text).toContain(`合计 ${explanation.sumMs} 毫秒`);
    expect(text).toContain('延期 2 work_day');
  });
});
