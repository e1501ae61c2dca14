import { waitUntil } from '../index';

describe('waiting for a condition', () => {
  it('ends with the first answer that is there', async () => {
    const answers = [null, false, undefined, 0];
    await expect(waitUntil('a number comes', () => answers.shift())).resolves.toBe(0);
  });

  it('says what it waited for in vain', async () => {
    await expect(waitUntil('pigs fly', () => false, { withinMs: 30 })).rejects.toThrow(
      'Waited 30 ms in vain until pigs fly',
    );
  });
});
