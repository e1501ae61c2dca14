import { policyPathText, policyValueText } from './policy-words';

describe('a part of a policy pack in words', () => {
  it.each([
    ['limits.sign.limit.amount', '时限 › 签收 › 时限 › 数量'],
    ['limits.triage-emergency.limit.unit', '时限 › 受理 · 特急 › 时限 › 单位'],
    ['limits.triage-reminder.basis', '时限 › 受理再提醒 › 依据'],
    ['rules.callbackAttempts', '规则 › 回访次数'],
    ['levelShares.community', '各级时间占比 › 社区'],
    ['milestones.make-safe.name', '阶段目标 › make-safe › 名称'],
  ])('%s is %s', (path, words) => {
    expect(policyPathText(path)).toBe(words);
  });

  it.each([
    [{ amount: 30, unit: 'minute' }, '30 分钟'],
    ['work_hour', '个工作小时'],
    [true, '是'],
    [['emergency', 'urgent'], '特急、紧急'],
    [[], '(空)'],
    [{ reason: 'hearing', approval: true }, '理由 听证;须审批 是'],
    ['2026-12-01', '2026-12-01'],
    [undefined, null],
  ])('%j is said as %s', (value, words) => {
    expect(policyValueText(value)).toBe(words);
  });
});
