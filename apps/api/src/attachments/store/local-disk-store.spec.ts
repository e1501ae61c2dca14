import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalDiskStore } from './local-disk-store';

const ID = 'abcdef00-0000-8000-8000-000000000001';

describe('the folder of attachments', () => {
  let folder: string;
  let store: LocalDiskStore;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'suqiu-store-'));
    store = new LocalDiskStore(join(folder, 'attachments'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('puts pieces together, in whatever order and however often they come', async () => {
    expect(await store.readParts(ID)).toBeNull();
    await Promise.all([
      store.writePart(ID, 3, Buffer.from('def')),
      store.writePart(ID, 0, Buffer.from('abc')),
    ]);
    await store.writePart(ID, 0, Buffer.from('abc'));
    expect(String(await store.readParts(ID))).toBe('abcdef');
  });

  it('keeps a file whole, for its owner alone, and lets go of its pieces', async () => {
    await store.writePart(ID, 0, Buffer.from('raw'));
    await store.keep(ID, Buffer.from('kept'), Buffer.from('small'));
    await store.keep(ID, Buffer.from('kept'), Buffer.from('small'));
    expect(String(await store.read(ID))).toBe('kept');
    expect(String(await store.readSmall(ID))).toBe('small');
    expect(await store.readParts(ID)).toBeNull();
    const path = join(folder, 'attachments', 'kept', 'ab');
    expect((await readdir(path)).sort()).toEqual([ID, `${ID}.small`]);
    expect((await stat(join(path, ID))).mode & 0o777).toBe(0o600);
    expect((await stat(path)).mode & 0o777).toBe(0o700);
  });

  it('lets go of everything, also of what is not there', async () => {
    await store.keep(ID, Buffer.from('kept'), Buffer.from('small'));
    await store.remove(ID);
    await store.remove(ID);
    expect([await store.read(ID), await store.readSmall(ID)]).toEqual([null, null]);
  });

  it.each(['../../etc/passwd', 'kept/../x', '', 'ABC', `${ID}/..`, `${ID}\0`])(
    'takes no name but an id: %j',
    async (name) => {
      await expect(store.keep(name, Buffer.from('x'), null)).rejects.toThrow(TypeError);
      expect(() => store.read(name)).toThrow(TypeError);
    },
  );
});
