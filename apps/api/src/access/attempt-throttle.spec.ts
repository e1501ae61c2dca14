import { AttemptThrottle } from './attempt-throttle';

describe('wrong secrets', () => {
  const throttle = () => new AttemptThrottle({ wrongAttempts: 3, wrongAttemptsWindowMs: 60_000 });

  it('lead to a pause when there are too many, for this key only', () => {
    const attempts = throttle();
    for (let i = 0; i < 3; i += 1) attempts.failed('wang', 1_000);
    expect(() => attempts.check('wang', 2_000)).toThrow('attempts.too_many');
    expect(() => attempts.check('li', 2_000)).not.toThrow();
  });

  it('are forgotten after the window', () => {
    const attempts = throttle();
    for (let i = 0; i < 3; i += 1) attempts.failed('wang', 1_000);
    expect(() => attempts.check('wang', 61_000)).not.toThrow();
  });

  it('are forgotten after the right one', () => {
    const attempts = throttle();
    for (let i = 0; i < 3; i += 1) attempts.failed('wang', 1_000);
    attempts.succeeded('wang');
    expect(() => attempts.check('wang', 1_500)).not.toThrow();
  });
});
