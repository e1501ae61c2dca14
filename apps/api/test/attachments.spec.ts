import { Ledger } from '@suqiu/ledger';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import request from 'supertest';
import { API_LIMITS } from '../src/settings/limits';
import { drawing, packageOf, PDF, phonePhoto, WORD_PARTS } from './support/files';
import { aReport, type Colleague, type Filed } from './support/people';
import { openOffice, type SmallOffice } from './support/small-office';
import { Sender } from './support/uploads';

interface Shown {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}
interface Step {
  readonly type: string;
  readonly text: string | null;
  readonly attachments: readonly Shown[];
}
interface Listed extends Shown {
  readonly event: string;
  readonly fromResident: boolean;
}

describe('what is attached to a case', () => {
  let office: SmallOffice;
  let sender: Sender;
  let clerk: Colleague;
  let street: Colleague;
  let photo: Buffer;

  beforeAll(async () => {
    office = await openOffice();
    sender = new Sender(office.app);
    clerk = await office.colleague('zhuyuan', 'community_clerk');
    street = await office.colleague('cuizhu', 'street_dispatcher');
    photo = await phonePhoto(160, 120);
  });
  afterAll(() => office.close());

  const list = async (caseNo: string) =>
    ((await clerk.get(`/cases/${caseNo}/attachments`).expect(200)).body as { items: Listed[] }).items;
  const timeline = async (caseNo: string) =>
    ((await clerk.get(`/cases/${caseNo}/timeline`).expect(200)).body as { items: Step[] }).items;
  const progress = async (filed: Filed) =>
    (await office.resident.progress(filed).expect(200)).body as {
      timeline: Step[];
      replyAttachments: Shown[];
    };
  const asResident = (filed: Filed, id: string) =>
    request(office.app.getHttpServer())
      .get(`/api/v1/grievances/${filed.caseNo}/attachments/${id}`)
      .set('X-Tracking-Code', filed.trackingCode);

  it('tells the story before and after, to staff and to the petitioner', async () => {
    const before = await sender.sends(photo, '漏水.jpg');
    const filed = await office.resident.files({ attachments: [before] });
    const { caseNo } = filed;
    const later = await sender.sends(await drawing(), '示意图.png');
    await office.resident
      .does(filed, 'supplements', { text: '画了示意图。', attachments: [later] })
      .expect(200);
    await clerk.gives(caseNo, 'sign').expect(200);
    const inner = await sender.sends(PDF, '内部核查.pdf');
    const note = { text: '内部:核查记录。', shownToResident: false, attachments: [inner] };
    await clerk.gives(caseNo, 'add-note', note).expect(200);
    const after = await sender.sends(photo, '修复后.jpg');
    const report = await sender.sends(packageOf(WORD_PARTS), '维修记录.docx');
    const result = { outcome: 'done', text: '已修复。', toldBy: 'phone', attachments: [after, report] };
    await clerk.gives(caseNo, 'submit-result', result).expect(200);

    expect(
      (await list(caseNo)).map(({ name, event, kind, fromResident }) => [name, event, kind, fromResident]),
    ).toEqual([
      ['漏水.jpg', 'registered', 'image', true],
      ['示意图.png', 'supplemented', 'image', true],
      ['内部核查.pdf', 'noted', 'document', false],
      ['修复后.jpg', 'result_submitted', 'image', false],
      ['维修记录.docx', 'result_submitted', 'document', false],
    ]);
    const told = (steps: readonly Step[]) =>
      steps.flatMap(({ type, attachments }) => attachments.map(({ id }) => [type, id]));
    expect(told(await timeline(caseNo))).toEqual([
      ['registered', before],
      ['supplemented', later],
      ['noted', inner],
      ['result_submitted', after],
      ['result_submitted', report],
    ]);
    const seen = await progress(filed);
    expect(told(seen.timeline)).toEqual([
      ['registered', before],
      ['supplemented', later],
    ]);
    expect(seen.replyAttachments.map(({ id }) => id)).toEqual([after, report]);
    await asResident(filed, after).expect(200);
    expect((await asResident(filed, inner).expect(404)).body).toMatchObject({ code: 'attachment.not_found' });
  });

  it('is shown or handed down so that no browser takes it for anything else', async () => {
    const picture = await sender.sends(photo, `"漏水";x='.html`);
    const document = await sender.sends(PDF, '说明.html');
    const { caseNo } = await office.resident.files({ attachments: [picture, document] });
    const shown = await clerk.get(`/cases/${caseNo}/attachments/${picture}`).expect(200);
    expect(shown.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-disposition': "inline; filename*=UTF-8''%22%E6%BC%8F%E6%B0%B4%22%3Bx%3D%27.jpg",
    });
    const down = await clerk.get(`/cases/${caseNo}/attachments/${document}`).expect(200);
    expect(down.headers['content-type']).toBe('application/pdf');
    expect(down.headers['content-disposition']).toBe("attachment; filename*=UTF-8''%E8%AF%B4%E6%98%8E.pdf");
    expect(down.body).toEqual(PDF);
  });

  it('has a small picture for lists; a document has none', async () => {
    const picture = await sender.sends(await phonePhoto(1_200, 900));
    const document = await sender.sends(PDF);
    const { caseNo } = await office.resident.files({ attachments: [picture, document] });
    const small = await clerk.get(`/cases/${caseNo}/attachments/${picture}?size=small`).expect(200);
    expect(await sharp(small.body as Buffer).metadata()).toMatchObject({ width: 360, height: 480 });
    const same = await clerk.get(`/cases/${caseNo}/attachments/${document}?size=small`).expect(200);
    expect(same.body).toEqual(PDF);
    await clerk.get(`/cases/${caseNo}/attachments/${picture}?size=huge`).expect(400);
  });

  it('is for those who see the case alone', async () => {
    const id = await sender.sends(photo);
    const filed = await office.resident.files({ attachments: [id] });
    const other = await office.resident.files();
    const path = `/cases/${filed.caseNo}/attachments`;
    const stranger = await office.colleague('donghu', 'street_dispatcher');
    for (const address of [path, `${path}/${id}`]) {
      expect((await stranger.get(address).expect(404)).body).toMatchObject({ code: 'case.not_found' });
      await request(office.app.getHttpServer()).get(`/api/v1${address}`).expect(401);
      await street.get(address).expect(200);
    }
    await clerk.get(`/cases/${other.caseNo}/attachments/${id}`).expect(404);
    await asResident(other, id).expect(404);
    await asResident({ ...filed, trackingCode: other.trackingCode }, id).expect(404);
    await sender.drop(id).expect(404);
    await stranger.post(`${path.replace('attachments', 'uploads')}`, { name: 'a.jpg', bytes: 9 }).expect(404);
  });

  it('comes once for a key, however often the report or command is sent', async () => {
    const id = await sender.sends(photo);
    const key = randomUUID();
    const filed = (await office.resident.report(aReport({ attachments: [id] }), key).expect(201))
      .body as Filed;
    const again = await office.resident.report(aReport({ attachments: [id] }), key).expect(201);
    expect(again.body).toEqual(filed);
    const other = await office.resident.report(aReport({ attachments: [id] })).expect(422);
    expect(other.body).toMatchObject({ code: 'attachment.unusable' });

    const more = await sender.sends(photo);
    const words = { text: '补一张照片。', attachments: [more] };
    office.gateway.weather = 'lost';
    await office.resident.does(filed, 'supplements', words, 'supplement-key').expect(503);
    office.gateway.weather = 'fair';
    await office.resident.does(filed, 'supplements', words, 'supplement-key').expect(200);
    expect(await list(filed.caseNo)).toHaveLength(2);
    const changed = { ...words, attachments: [] };
    expect(
      (await office.resident.does(filed, 'supplements', changed, 'supplement-key').expect(422)).body,
    ).toMatchObject({
      code: 'idempotency.key_reused',
    });
    expect(await list(filed.caseNo)).toHaveLength(2);
  });

  it('waits with its command while Temporal is away, and nobody else can have it', async () => {
    const id = await sender.sends(photo);
    const filed = await office.resident.files();
    const words = { text: '补一张照片。', attachments: [id] };
    office.gateway.weather = 'away';
    await office.resident.does(filed, 'supplements', words, 'waiting-key').expect(503);
    office.gateway.weather = 'fair';
    expect(await list(filed.caseNo)).toEqual([]);
    await clerk.get(`/cases/${filed.caseNo}/attachments/${id}`).expect(404);
    await office.resident.does(filed, 'supplements', { ...words, text: '另一句。' }).expect(422);
    await office.resident.does(filed, 'supplements', words, 'waiting-key').expect(200);
    expect(await list(filed.caseNo)).toMatchObject([{ id, event: 'supplemented' }]);
  });

  it('goes to one of two commands that ask for it at once', async () => {
    const id = await sender.sends(photo);
    const filed = await office.resident.files();
    const answers = await Promise.all(
      ['一', '二'].map((text) => office.resident.does(filed, 'supplements', { text, attachments: [id] })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
    expect(await list(filed.caseNo)).toHaveLength(1);
  });

  it('is free again when the rules refuse what it came with', async () => {
    const id = await sender.sends(photo);
    const filed = await office.resident.files();
    const { caseNo } = filed;
    const result = { outcome: 'done', text: '已修复。', toldBy: 'phone', attachments: [id] };
    await clerk.gives(caseNo, 'submit-result', result).expect(409);
    // Refused by the process itself, which knows of another step: a withdrawal on its way at the same moment.
    office.gateway.meanwhile = async () => {
      await office.resident.does(filed, 'withdrawal', {}).expect(200);
    };
    const note = { text: '现场照片。', shownToResident: true, attachments: [id] };
    await clerk.gives(caseNo, 'add-note', note).expect(409);
    expect(await list(caseNo)).toEqual([]);
    const next = await office.resident.files({ attachments: [id] });
    expect(await list(next.caseNo)).toMatchObject([{ id }]);
  });

  it('needs whole uploads, named once each, and not too many', async () => {
    const half = await sender.begins(100);
    const filed = await office.resident.files();
    for (const attachments of [[half], [randomUUID()]]) {
      const refused = await office.resident
        .does(filed, 'supplements', { text: '照片', attachments })
        .expect(422);
      expect(refused.body).toMatchObject({ code: 'attachment.unusable' });
    }
    const id = await sender.sends(photo);
    const tooMany = Array.from({ length: API_LIMITS.attachments.perCommand + 1 }, () => randomUUID());
    for (const attachments of [[id, id], tooMany, ['../../x'], id, [1]]) {
      await office.resident.does(filed, 'supplements', { text: '照片', attachments }).expect(400);
    }
    await office.database.dataSource.query(
      `INSERT INTO attachments (id, uploader, name, announced_bytes, received_bytes, state, grievance_id, created_at)
       SELECT gen_random_uuid(), '\\x00', 'x', 1, 1, 'kept', g.id, now()
       FROM grievances g, generate_series(1, $2) WHERE g.case_no = $1`,
      [filed.caseNo, API_LIMITS.attachments.perCase],
    );
    const full = await office.resident
      .does(filed, 'supplements', { text: '照片', attachments: [id] })
      .expect(409);
    expect(full.body).toMatchObject({ code: 'attachment.too_many' });
    await office.resident.does(filed, 'supplements', { text: '没有照片' }).expect(200);
  });

  it('leaves the chain of events whole, and goes by id alone through the processes', async () => {
    const id = await sender.sends(photo, '王秀英家.jpg');
    const filed = await office.resident.files({ attachments: [id] });
    const more = await sender.sends(photo, '王秀英家2.jpg');
    await office.resident.does(filed, 'supplements', { text: '又一张', attachments: [more] }).expect(200);
    const [row] = await office.database.dataSource.query<{ id: string }[]>(
      'SELECT id FROM grievances WHERE case_no = $1',
      [filed.caseNo],
    );
    expect(await office.app.get(Ledger).verifyChain(row?.id ?? '')).toMatchObject({ intact: true });
    const sent = JSON.stringify(office.gateway.sent);
    expect(sent).not.toContain('王秀英家');
    expect(sent).not.toContain(more);
  });

  it('is said to be gone when its file has gone from the store, and the log says so', async () => {
    const id = await sender.sends(photo);
    const { caseNo } = await office.resident.files({ attachments: [id] });
    await rm(join(office.folder, 'kept', id.slice(0, 2), id));
    const gone = await clerk.get(`/cases/${caseNo}/attachments/${id}`).expect(404);
    expect(gone.body).toMatchObject({ code: 'attachment.not_found' });
    expect(office.log.join('')).toContain('missing in the store');
  });
});
