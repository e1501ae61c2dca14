import { PersonalDataCipher } from '@suqiu/entities';
import { anIntake, testKeys } from '@suqiu/testing';
import { openLedgerBench, type LedgerBench } from './ledger-bench';

interface StoredPerson {
  readonly name_enc: Buffer | null;
  readonly phone_enc: Buffer | null;
  readonly key_id: string;
  readonly anonymous: boolean;
}

describe('what residents tell about themselves', () => {
  let bench: LedgerBench;

  beforeAll(async () => {
    bench = await openLedgerBench();
  });

  afterAll(() => bench.close());

  const cipherOf = (keys = testKeys()) => new PersonalDataCipher(keys.personalData, keys.phoneIndex);

  async function personOf(grievanceId: string): Promise<StoredPerson> {
    const [person] = await bench.query<StoredPerson>(
      'SELECT p.* FROM persons p JOIN grievances g ON g.person_id = p.id WHERE g.id = $1',
      [grievanceId],
    );
    if (!person) throw new Error('no person');
    return person;
  }

  it('is stored so that only the key can read it', async () => {
    const { id } = await bench.receive();
    const { name_enc, phone_enc, key_id } = await personOf(id);
    expect(name_enc?.toString('utf8')).not.toContain('王秀英');
    expect(name_enc && cipherOf().decrypt(key_id, name_enc)).toBe('王秀英');
    expect(phone_enc && cipherOf().decrypt(key_id, phone_enc)).toBe('13800000000');
  });

  it('can be read after the key was rotated', async () => {
    const { id } = await bench.receive();
    const [old] = testKeys('test-1').personalData;
    const [fresh] = testKeys('test-2').personalData;
    const rotated = { ...testKeys(), personalData: [fresh, old].filter((key) => key !== undefined) };
    const after = await bench.anotherLedger(rotated).receive(anIntake());
    const cipher = cipherOf(rotated);
    for (const person of [await personOf(id), await personOf(after.id)]) {
      expect(person.phone_enc && cipher.decrypt(person.key_id, person.phone_enc)).toBe('13800000000');
    }
    expect((await personOf(after.id)).key_id).toBe('test-2');
  });

  it('is found by the exact phone, however it is written', async () => {
    const petitioner = { ...anIntake().petitioner, phone: '+86 139 1234 5678' };
    const { id } = await bench.receive({ petitioner });
    const found = await bench.query<{ id: string }>(
      'SELECT g.id FROM grievances g JOIN persons p ON p.id = g.person_id WHERE p.phone_index = $1',
      [cipherOf().phoneIndex('13912345678')],
    );
    expect(found).toEqual([{ id }]);
  });

  it('leaves no name of who stays anonymous', async () => {
    const { id } = await bench.receive({ petitioner: { ...anIntake().petitioner, anonymous: true } });
    expect(await personOf(id)).toMatchObject({ anonymous: true, name_enc: null });
  });

  it('never goes into events, state, notices or the outbox', async () => {
    const { id } = await bench.receive();
    const [row] = await bench.query<{ text: string }>(
      `SELECT (SELECT state::text FROM grievances WHERE id = $1)
           || (SELECT string_agg(e::text, '') FROM grievance_events e WHERE grievance_id = $1)
           || (SELECT string_agg(n::text, '') FROM notices n WHERE grievance_id = $1)
           || (SELECT string_agg(o::text, '') FROM outbox o WHERE key = $1::text) AS text`,
      [id],
    );
    const { title, description, address, petitioner } = anIntake();
    for (const secret of [title, description, address, petitioner.name, petitioner.phone]) {
      expect(row?.text).not.toContain(secret);
    }
  });
});
