import { PersonalDataCipher, PersonalDataUnreadableError } from './personal-data.cipher';

const key = (id: string, fill: number) => ({ id, key: Buffer.alloc(32, fill) });
const indexKey = Buffer.alloc(32, 9);

describe('PersonalDataCipher', () => {
  const cipher = new PersonalDataCipher([key('2026', 1)], indexKey);

  it('gives back what was encrypted', () => {
    expect(cipher.decrypt('2026', cipher.encrypt('王秀英'))).toBe('王秀英');
  });

  it('never encrypts the same text to the same bytes', () => {
    expect(cipher.encrypt('王秀英').equals(cipher.encrypt('王秀英'))).toBe(false);
  });

  it('reads data of an old key after rotation and writes with the new one', () => {
    const rotated = new PersonalDataCipher([key('2027', 2), key('2026', 1)], indexKey);
    expect(rotated.activeKeyId).toBe('2027');
    expect(rotated.decrypt('2026', cipher.encrypt('13800000000'))).toBe('13800000000');
    expect(rotated.decrypt('2027', rotated.encrypt('13800000000'))).toBe('13800000000');
  });

  it('refuses data of a key that it does not have', () => {
    expect(() => cipher.decrypt('2020', cipher.encrypt('x'))).toThrow(PersonalDataUnreadableError);
  });

  it('refuses data that were changed', () => {
    const stored = cipher.encrypt('王秀英');
    stored.writeUInt8(stored.readUInt8(stored.length - 1) ^ 1, stored.length - 1);
    expect(() => cipher.decrypt('2026', stored)).toThrow('not_authentic');
  });

  it('refuses data too short to be anything', () => {
    expect(() => cipher.decrypt('2026', Buffer.alloc(5))).toThrow('not_authentic');
  });

  it.each(['13800000000', '+86 138-0000-0000', '0086 138 0000 0000', '１３８００００００００'])(
    'finds one phone however it is written: %s',
    (phone) => {
      expect(cipher.phoneIndex(phone)).toEqual(cipher.phoneIndex('13800000000'));
    },
  );

  it('gives different phones different indexes', () => {
    expect(cipher.phoneIndex('13800000000').equals(cipher.phoneIndex('13800000001'))).toBe(false);
  });
});
