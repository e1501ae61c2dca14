import { readdir, readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import sharp from 'sharp';
import { UploadSweep } from '../src/attachments/upload/upload-sweep';
import { API_LIMITS } from '../src/settings/limits';
import { drawing, packageOf, PDF, phonePhoto, pngThatClaims, WORD_PARTS } from './support/files';
import { aReport } from './support/people';
import { openOffice, type SmallOffice } from './support/small-office';
import { Sender } from './support/uploads';

const { attachments: limits } = API_LIMITS;

describe('an upload', () => {
  let office: SmallOffice;
  let sender: Sender;
  let photo: Buffer;

  beforeAll(async () => {
    office = await openOffice();
    sender = new Sender(office.app);
    photo = await phonePhoto();
  });
  afterAll(() => office.close());

  const files = async () => {
    const found = await readdir(office.folder, { recursive: true, withFileTypes: true });
    return found.filter((each) => each.isFile()).map(({ name }) => name);
  };
  /** The bytes as the store has them: nobody has another way to them before a case has them. */
  const fileOf = (id: string) => readFile(join(office.folder, 'kept', id.slice(0, 2), id));
  const rows = (id: string) =>
    office.database.dataSource.query<{ state: string }[]>('SELECT * FROM attachments WHERE id = $1', [id]);

  it('comes in pieces, and goes on where it broke off', async () => {
    const begun = await sender.begin(photo.length).expect(201);
    const { id } = begun.body as { id: string };
    expect(begun.headers['location']).toBe(`/api/v1/uploads/${id}`);
    expect(begun.body).toEqual({
      id,
      name: '现场.jpg',
      bytes: photo.length,
      offset: 0,
      pieceBytes: 1024 * 1024,
      state: 'receiving',
    });
    await sender.send(id, 0, photo.subarray(0, 1_000)).expect(200);
    // The answer was lost: whoever asks is told where to go on, and so is whoever sends the piece again.
    expect((await sender.read(id).expect(200)).body).toMatchObject({ offset: 1_000, state: 'receiving' });
    const again = await sender.send(id, 0, photo.subarray(0, 1_000)).expect(409);
    expect(again.body).toMatchObject({ code: 'upload.offset_conflict', offset: 1_000 });
    const done = await sender.send(id, 1_000, photo.subarray(1_000)).expect(200);
    expect(done.body).toMatchObject({ offset: photo.length, state: 'kept' });
    expect((await sender.send(id, photo.length, Buffer.alloc(0)).expect(200)).body).toEqual(done.body);
  });

  it('begins once for a key; another file under the same key is a mistake', async () => {
    const first = await sender.begin(1_000, 'a.jpg', 'upload-key-1').expect(201);
    const again = await sender.begin(1_000, 'a.jpg', 'upload-key-1').expect(201);
    expect(again.body).toEqual(first.body);
    const other = await sender.begin(2_000, 'a.jpg', 'upload-key-1').expect(422);
    expect(other.body).toMatchObject({ code: 'idempotency.key_reused' });
    const elsewhere = new Sender(office.app, '203.0.113.77');
    expect((await elsewhere.begin(1_000, 'a.jpg', 'upload-key-1').expect(201)).body).not.toEqual(first.body);
  });

  it('takes each piece once when the same one is sent twice at once', async () => {
    const id = await sender.begins(photo.length);
    const answers = await Promise.all([1, 2, 3].map(() => sender.send(id, 0, photo)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await sender.read(id)).body).toMatchObject({ state: 'kept', offset: photo.length });
  });

  it('is a picture without anything that tells where it was taken', async () => {
    const id = await sender.sends(photo);
    const kept = await sharp(await fileOf(id)).metadata();
    expect(kept).toMatchObject({ format: 'jpeg', width: 480, height: 640 });
    expect(kept.exif).toBeUndefined();
  });

  it.each([
    ['a page', 'type', () => Buffer.from('<html><script>alert(1)</script></html>')],
    ['a drawing in words', 'type', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x"/>')],
    ['a flood of pixels', 'pixels', () => pngThatClaims(50_000, 50_000)],
    ['a photo that is cut off', 'damaged', () => photo.subarray(0, 4_000)],
    ['a bomb', 'package', () => packageOf([...WORD_PARTS, { name: 'x', claims: 0xfffffff0 }])],
  ])('that turns out as %s is refused in words, and nothing of it stays', async (_, reason, make) => {
    const file = make();
    const id = await sender.begins(file.length, '照片.jpg');
    const refused = await sender.send(id, 0, file).expect(422);
    expect(refused.body).toMatchObject({ code: 'upload.unusable', reason });
    expect((refused.body as { detail: string }).detail).toMatch(/[请只]/);
    expect(await files()).not.toContain(id);
    expect((await sender.read(id)).body).toMatchObject({ state: 'refused' });
    expect((await sender.send(id, file.length, Buffer.alloc(0)).expect(422)).body).toMatchObject({ reason });
    const report = await office.resident.report(aReport({ attachments: [id] })).expect(422);
    expect(report.body).toMatchObject({ code: 'attachment.unusable', errors: [{ field: 'attachments' }] });
  });

  it.each(['../../etc/passwd', 'C:\\x.jpg', 'a/b.jpg', '..', 'a\u0000.jpg', '\u202egpj.exe', ''])(
    'has a name and not a path: %j',
    async (name) => {
      const refused = await sender.begin(100, name).expect(400);
      expect(refused.body).toMatchObject({ code: 'request.invalid', errors: [{ field: 'name' }] });
    },
  );

  it('is no longer than it said, and no larger than a file may be', async () => {
    await sender.begin(limits.fileBytes + 1).expect(400);
    const id = await sender.begins(100);
    expect((await sender.send(id, 0, Buffer.alloc(101)).expect(422)).body).toMatchObject({
      code: 'upload.too_long',
    });
    await sender.send(id, 0, Buffer.alloc(limits.pieceBytes + 1)).expect(413);
    expect((await sender.read(id)).body).toMatchObject({ offset: 0 });
  });

  it('says what is wrong with a piece, and with an id that is none', async () => {
    const id = await sender.begins(100);
    const blind = await sender.send(id, 0, Buffer.alloc(1)).set('Upload-Offset', '-1').expect(400);
    expect(blind.body).toMatchObject({ errors: [{ field: 'Upload-Offset' }] });
    await sender.send(id, 0, Buffer.alloc(1)).set('Content-Type', 'text/html').expect(415);
    for (const other of ['x', '..%2f..%2fetc', '00000000-0000-8000-8000-000000000000']) {
      expect((await sender.read(other).expect(404)).body).toMatchObject({ code: 'upload.not_found' });
    }
  });

  it('that ends in the middle of a piece has nothing of that piece', async () => {
    const id = await sender.begins(photo.length);
    const { port } = await listening();
    await new Promise<void>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(
          `PATCH /api/v1/uploads/${id} HTTP/1.1\r\nHost: x\r\nUpload-Offset: 0\r\n` +
            `Content-Type: application/offset+octet-stream\r\nContent-Length: ${photo.length}\r\n\r\n`,
        );
        socket.write(photo.subarray(0, 2_000), () => socket.destroy());
      });
      socket.on('close', () => resolve());
      socket.on('error', reject);
    });
    expect((await sender.read(id)).body).toMatchObject({ offset: 0, state: 'receiving' });
    await sender.send(id, 0, photo).expect(200);
  });

  const listening = async () => {
    const server = office.app.getHttpServer() as Server;
    if (!server.listening) await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return server.address() as AddressInfo;
  };

  it('can be given up, once', async () => {
    const id = await sender.sends(photo);
    await sender.drop(id).expect(204);
    await sender.drop(id).expect(404);
    expect(await rows(id)).toEqual([]);
    expect(await files()).not.toContain(id);
  });

  it('is limited by address, and by network where addresses are plenty', async () => {
    const busy = new Sender(office.app, '2001:db8:1:2::1');
    const began = await Promise.all(Array.from({ length: limits.perUploader + 5 }, () => busy.begin(1_000)));
    const refused = began.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(5);
    expect(refused[0]?.body).toMatchObject({ code: 'upload.too_many' });
    await new Sender(office.app, '2001:db8:1:2:ffff::9').begin(1_000).expect(429);
    await new Sender(office.app, '2001:db8:1:3::1').begin(1_000).expect(201);
    const heavy = new Sender(office.app, '198.51.100.1');
    for (let used = 0; used + limits.fileBytes <= limits.bytesPerUploader; used += limits.fileBytes) {
      await heavy.begin(limits.fileBytes).expect(201);
    }
    await heavy.begin(limits.fileBytes).expect(429);
    const clerk = await office.colleague('zhuyuan', 'community_clerk');
    const { caseNo } = await office.resident.files();
    await clerk.post(`/cases/${caseNo}/uploads`, { name: 'a.jpg', bytes: 10 }).expect(201);
  });

  it('that nobody finished or made use of is swept after a day; what a case has stays', async () => {
    const unfinished = await sender.begins(1_000);
    await sender.send(unfinished, 0, Buffer.alloc(10)).expect(200);
    const unused = await sender.sends(PDF, '说明.pdf');
    const used = await sender.sends(await drawing(), '图.png');
    await office.resident.files({ attachments: [used] });
    const sweep = office.app.get(UploadSweep);
    expect(await sweep.sweep(new Date())).toBe(0);
    expect(await sweep.sweep(new Date(Date.now() + limits.unboundMs + 60_000))).toBeGreaterThanOrEqual(2);
    expect([await rows(unfinished), await rows(unused)]).toEqual([[], []]);
    expect(await rows(used)).toMatchObject([{ state: 'kept' }]);
    expect((await files()).sort()).toEqual([used, `${used}.small`]);
  });

  it('leaves its id and the address that it came from in no log', async () => {
    const id = await sender.sends(photo);
    const log = office.log.join('');
    expect(log).not.toContain(id);
    expect(log).not.toContain('203.0.113.77');
  });
});
