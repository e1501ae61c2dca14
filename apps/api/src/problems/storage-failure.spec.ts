import { QueryFailedError } from 'typeorm';
import { isStorageFailure } from './storage-failure';

describe('a database that cannot be reached', () => {
  it('is recognised by the error of the socket, the server and the pool', () => {
    const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    expect(isStorageFailure(refused)).toBe(true);
    expect(isStorageFailure(new AggregateError([refused]))).toBe(true);
    expect(isStorageFailure(Object.assign(new Error('terminating'), { code: '57P01' }))).toBe(true);
    expect(isStorageFailure(new Error('Connection terminated unexpectedly'))).toBe(true);
  });

  it('is recognised behind the wrapper of TypeORM', () => {
    const driver = Object.assign(new Error('the database system is starting up'), { code: '57P03' });
    expect(isStorageFailure(new QueryFailedError('SELECT 1', [], driver))).toBe(true);
  });

  it('is answered like a folder that takes nothing more', () => {
    expect(isStorageFailure(Object.assign(new Error('no space left'), { code: 'ENOSPC' }))).toBe(true);
    expect(isStorageFailure(Object.assign(new Error('not allowed'), { code: 'EACCES' }))).toBe(false);
  });

  it('is not confused with a statement that is wrong', () => {
    const driver = Object.assign(new Error('duplicate key'), { code: '23505' });
    expect(isStorageFailure(new QueryFailedError('INSERT', [], driver))).toBe(false);
    expect(isStorageFailure(null)).toBe(false);
  });
});
