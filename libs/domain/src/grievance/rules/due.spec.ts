import { FORMS } from '../../../test/commands';
import { PROCESS } from '../../../test/place';
import { dispatched, inProgress } from '../../../test/stages';
import { HOUR_MS, needsFacts, type Command } from '../..';

const due = (clockKey: string, phase: 'warn' | 'due' = 'due'): Command => ({
  type: 'due_reached',
  clockKey,
  phase,
});

describe('what time brings about', () => {
  it('never comes early', () => {
    const story = dispatched();
    const at = story.state.clocks['sign']?.dueAt ?? 0;
    story.now = at - 1;
    expect(story.refusal(PROCESS, due('sign'))).toBe('due.not_due');
    story.now = at;
    expect(story.refusal(PROCESS, due('sign'))).toBe('not refused');
  });

  it('may come late, when the process was away', () => {
    const story = dispatched();
    story.now += 100 * HOUR_MS;
    expect(story.wait(0).types).toContain('signed');
  });

  it.each([
    ['a clock that does not exist', 'no-such-clock', 'due'],
    ['a clock that was stopped', 'sign', 'due'],
    ['a warning that no rule asks for', 'return_window', 'warn'],
    ['a warning before its time', 'holder', 'warn'],
  ] as const)('is nothing for %s', (_, clockKey, phase) => {
    expect(inProgress().refusal(PROCESS, due(clockKey, phase))).toBe('due.not_due');
  });

  it('comes once a clock: a warning once, an end once', () => {
    const story = inProgress().waitFor('contact');
    expect(story.refusal(PROCESS, due('contact'))).toBe('due.not_due');
    story.wait(54 * HOUR_MS - (story.now - (story.state.clocks['holder']?.startedAt ?? 0)));
    expect(story.state.clocks['holder']?.light).toBe('yellow');
    expect(story.refusal(PROCESS, due('holder', 'warn'))).toBe('due.not_due');
  });

  it('needs to know the organisations around the case only where the case may climb', () => {
    expect(needsFacts(due('holder'))).toBe(true);
    expect(needsFacts(due('holder', 'warn'))).toBe(false);
    expect(needsFacts(due('sign'))).toBe(false);
    expect(needsFacts(FORMS.sign)).toBe(false);
  });
});
