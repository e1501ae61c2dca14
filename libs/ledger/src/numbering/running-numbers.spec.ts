import { RunningNumbers } from './running-numbers';

/** Storage that hands out numbers in blocks of eight and counts how often it is asked. */
class Sequence {
  asked = 0;
  away = false;
  private last = 0;

  query<T>(): Promise<T> {
    this.asked += 1;
    if (this.away) return Promise.reject(new Error('the database is away'));
    const rows = Array.from({ length: 8 }, () => ({ running: String((this.last += 1)) }));
    return Promise.resolve(rows as T);
  }
}

describe('running numbers', () => {
  it('are never given twice, however many ask at once', async () => {
    const sequence = new Sequence();
    const numbers = new RunningNumbers(sequence, 'case_no_seq');
    const given = await Promise.all(Array.from({ length: 50 }, () => numbers.next()));
    expect(new Set(given).size).toBe(50);
    expect(sequence.asked).toBeLessThanOrEqual(8);
  });

  it('come in order to one who asks again and again', async () => {
    const numbers = new RunningNumbers(new Sequence(), 'case_no_seq');
    const given: number[] = [];
    for (let i = 0; i < 30; i += 1) given.push(Number(await numbers.next()));
    expect(given).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  });

  it('fail while storage is away, and come again when it is back', async () => {
    const sequence = new Sequence();
    const numbers = new RunningNumbers(sequence, 'case_no_seq');
    sequence.away = true;
    await expect(numbers.next()).rejects.toThrow('the database is away');
    sequence.away = false;
    await expect(numbers.next()).resolves.toBe('1');
  });
});
