import { ApiProblem, NetworkAway } from '../../api/problem';
import { outcomeOf } from './outcome-of';

const problem = (status: number, code: string, retryAfter: number | null = null) =>
  new ApiProblem(status, code, '操作已提交,结果尚未确定', '请稍后重试。', 'request-1', [], retryAfter);

describe('what became of a command', () => {
  it.each([
    [1, null, 2],
    [3, null, 8],
    [5, null, 20],
    [1, 5, 5],
    [1, 600, 20],
  ])('is asked for again after try %i, told to wait %p s: in %i s', (tries, told, again) => {
    expect(outcomeOf(problem(503, 'command.pending', told), tries, 4)).toMatchObject({ is: 'unsure', again });
  });

  it('is asked for by the person after six tries', () => {
    expect(outcomeOf(problem(503, 'command.pending'), 6, 4)).toMatchObject({ again: null });
  });

  it('is not known when the line is cut', () => {
    expect(outcomeOf(new NetworkAway(), 1, 4)).toMatchObject({ is: 'unsure', tries: 1 });
  });

  it('is nothing when the case has moved, the session is over, or a rule refuses', () => {
    expect(outcomeOf(problem(412, 'case.stale'), 1, 4)).toEqual({ is: 'stale', seq: 4 });
    expect(outcomeOf(problem(401, 'session.invalid'), 1, 4)).toEqual({ is: 'signedOut' });
    expect(outcomeOf(problem(409, 'case.decision_pending'), 1, 4)).toMatchObject({ is: 'refused' });
  });

  it('is no answer when the page itself is wrong', () => {
    expect(() => outcomeOf(new TypeError('a mistake'), 1, 4)).toThrow('a mistake');
  });
});
