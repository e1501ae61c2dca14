import { ApplicationFailure, ServiceError, WorkflowUpdateFailedError } from '@temporalio/client';
import { outcomeOfFailure } from './outcome-of-failure';

describe('an update that failed', () => {
  it('is a refusal when a rule said no, with code and details', () => {
    const details = { command: 'sign', status: 'closed' };
    const failure = ApplicationFailure.nonRetryable('no', 'domain.command.case_ended', details);
    expect(outcomeOfFailure(new WorkflowUpdateFailedError('update failed', failure))).toEqual({
      kind: 'refused',
      code: 'command.case_ended',
      details,
    });
  });

  it('is stale when the case has another version, with the version it has', () => {
    const failure = ApplicationFailure.nonRetryable('moved on', 'command.stale', { seq: 7 });
    const error = new WorkflowUpdateFailedError('update failed', failure);
    expect(outcomeOfFailure(error)).toEqual({ kind: 'stale', seq: 7 });
  });

  it('is pending when the process starts over, and when nobody answered in time', () => {
    const startingOver = ApplicationFailure.nonRetryable('again', 'command.retry');
    const error = new WorkflowUpdateFailedError('update failed', startingOver);
    expect(outcomeOfFailure(error)).toEqual({ kind: 'pending', cause: error });
    expect(outcomeOfFailure(new ServiceError('unavailable'))).toMatchObject({ kind: 'pending' });
  });

  it('is no open outcome when the mistake is ours', () => {
    expect(() => outcomeOfFailure(new TypeError('undefined is not a function'))).toThrow(TypeError);
  });
});
