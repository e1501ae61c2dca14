import sharp from 'sharp';
import { phonePhoto, pngThatClaims } from './support/files';
import { Summons, departmentIn, gives } from './support/summons';
import { openOffice, type SmallOffice } from './support/small-office';

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const POSITION = { lat: 30.613, lng: 104.099, accuracy: 15 };
const MEBIBYTE = 1024 * 1024;
/** A photo with as many bytes as one may have: its own, and a comment (COM, T.81 §B.2.4.5) that fills up the rest. */
const largest = async () => {
  const photo = await phonePhoto(800, 600);
  const fill: Buffer[] = [];
  for (let left = MEBIBYTE - photo.length; left > 0;) {
    const size = left < 2 * 0xffff ? Math.min(left, 0x10001) : 0x8000;
    const comment = Buffer.alloc(size, 0x20);
    comment.set([0xff, 0xfe, (size - 2) >> 8, (size - 2) & 0xff]);
    fill.push(comment);
    left -= size;
  }
  return Buffer.concat([photo.subarray(0, 2), ...fill, photo.subarray(2)]).toString('base64');
};

describe('reporting in at a whistle', () => {
  let office: SmallOffice;
  let summons: Summons;
  let whistleNo: string;

  beforeAll(async () => {
    office = await openOffice();
    summons = await Summons.of(office);
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    whistleNo = await summons.blown();
  });

  const checkIns = async () => {
    const [{ count }] = await office.database.dataSource.query<[{ count: string }]>(
      `SELECT count(*) FROM whistle_check_ins c JOIN whistles w ON w.id = c.whistle_id WHERE w.whistle_no = $1`,
      [whistleNo],
    );
    return Number(count);
  };

  it('takes the code of this arrival, once; a disputed one gets a new code', async () => {
    const { dispatcher, urban } = summons;
    const code = await summons.codeFor(whistleNo, 'yuhua-urban');
    const first = await gives(urban, whistleNo, 'arrive', { method: 'qr', code }, 'arrive-key').expect(200);
    const again = await gives(urban, whistleNo, 'arrive', { method: 'qr', code }, 'arrive-key').expect(200);
    expect(again.body).toEqual(first.body);
    expect(await checkIns()).toBe(1);
    expect(await summons.codeFor(whistleNo, 'yuhua-urban')).toBe('');
    const dispute = { orgCode: 'yuhua-urban', text: '现场未见人员。' };
    await gives(dispatcher, whistleNo, 'dispute-arrival', dispute).expect(200);
    const old = await gives(urban, whistleNo, 'arrive', { method: 'code', code }).expect(422);
    expect(old.body).toMatchObject({ code: 'check_in.code_wrong' });
    const fresh = await summons.codeFor(whistleNo, 'yuhua-urban');
    expect(fresh).not.toBe(code);
    await gives(urban, whistleNo, 'arrive', { method: 'code', code: fresh }).expect(200);
  });

  it('has one outcome for a key although the code is used up when its answer was lost', async () => {
    const code = await summons.codeFor(whistleNo, 'yuhua-urban');
    const arrive = () => gives(summons.urban, whistleNo, 'arrive', { method: 'code', code }, 'lost-arrival');
    office.gateway.weather = 'lost';
    await arrive().expect(503);
    office.gateway.weather = 'fair';
    await arrive().expect(200);
    expect(await checkIns()).toBe(1);
  });

  it('asks for a pause when somebody guesses codes', async () => {
    const right = await summons.codeFor(whistleNo, 'yuhua-urban');
    const wrong = right === '000000' ? '000001' : '000000';
    const guess = (code: string) => gives(summons.urban, whistleNo, 'arrive', { method: 'code', code });
    for (let i = 0; i < 5; i += 1) {
      expect((await guess(wrong).expect(422)).body).toMatchObject({ code: 'check_in.code_wrong' });
    }
    const paused = await guess(right).expect(429);
    expect(paused.body).toMatchObject({ code: 'attempts.too_many' });
    expect(Number(paused.headers['retry-after'])).toBeGreaterThan(0);
    expect(await checkIns()).toBe(0);
  });

  it('shows codes to the street that whistles and to nobody else', async () => {
    const path = `/whistles/${whistleNo}/check-in-codes`;
    expect((await summons.urban.get(path).expect(403)).body).toMatchObject({
      code: 'check_in.codes_not_permitted',
    });
    await summons.district.get(path).expect(403);
    await (await office.colleague('donghu', 'street_dispatcher')).get(path).expect(404);
  });

  it('keeps position and photo for the street, the department and the district alone', async () => {
    const { dispatcher, urban, housing, district } = summons;
    const arrival = { method: 'position', position: POSITION, photo: PIXEL };
    await gives(urban, whistleNo, 'arrive', arrival).expect(200);
    for (const who of [dispatcher, urban, district]) {
      const read = await who.get(`/whistles/${whistleNo}`).expect(200);
      expect(departmentIn(read, 'yuhua-urban').arrival).toMatchObject({
        method: 'position',
        position: POSITION,
        hasPhoto: true,
      });
      const photo = await who.get(`/whistles/${whistleNo}/check-ins/yuhua-urban/photo`).expect(200);
      expect(photo.headers['content-type']).toBe('image/webp');
      expect(photo.headers['x-content-type-options']).toBe('nosniff');
      expect(photo.headers['cache-control']).toBe('private, no-store');
      expect(await sharp(photo.body as Buffer).metadata()).toMatchObject({ width: 1, height: 1 });
    }
    const read = await housing.get(`/whistles/${whistleNo}`).expect(200);
    expect(departmentIn(read, 'yuhua-urban').arrival).toMatchObject({ position: null, hasPhoto: false });
    const photo = await housing.get(`/whistles/${whistleNo}/check-ins/yuhua-urban/photo`).expect(404);
    expect(photo.body).toMatchObject({ code: 'check_in.photo_not_found' });
    expect(JSON.stringify(office.gateway.sent)).not.toContain('30.613');
    expect(office.log.join('')).not.toContain('30.613');
  });

  it('keeps a photo upright and without the place where it was taken', async () => {
    const photo = await phonePhoto(640, 480);
    expect((await sharp(photo).metadata()).exif).toBeDefined();
    const arrival = { method: 'position', position: POSITION, photo: photo.toString('base64') };
    await gives(summons.urban, whistleNo, 'arrive', arrival, 'photo-key').expect(200);
    await gives(summons.urban, whistleNo, 'arrive', arrival, 'photo-key').expect(200);
    const read = await summons.dispatcher
      .get(`/whistles/${whistleNo}/check-ins/yuhua-urban/photo`)
      .expect(200);
    expect(read.headers['content-type']).toBe('image/jpeg');
    const kept = await sharp(read.body as Buffer).metadata();
    expect(kept).toMatchObject({ width: 480, height: 640 });
    expect(kept.exif).toBeUndefined();
  });

  it('takes a photo of a mebibyte, and no larger body anywhere else', async () => {
    const photo = await largest();
    expect(Buffer.from(photo, 'base64')).toHaveLength(MEBIBYTE);
    await gives(summons.urban, whistleNo, 'arrive', { method: 'position', position: POSITION, photo }).expect(
      200,
    );
    await gives(summons.urban, whistleNo, 'add-note', { text: photo }).expect(413);
  });

  it.each([
    ['a page', Buffer.from('<script>alert(1)</script>').toString('base64')],
    ['a picture with a page behind it', Buffer.from(`${atob(PIXEL)}<script>`, 'latin1').toString('base64')],
    ['something else than base 64', 'data:image/png;base64,AAAA'],
    ['a flood of pixels', pngThatClaims(50_000, 50_000).toString('base64')],
    ['what only begins and ends as a photo', Buffer.from('ffd8ffe0000000ffd9', 'hex').toString('base64')],
  ])('refuses for a photo %s, and writes nothing', async (_, photo) => {
    const arrival = { method: 'position', position: POSITION, photo };
    const refused = await gives(summons.urban, whistleNo, 'arrive', arrival).expect(422);
    expect(refused.body).toMatchObject({ code: 'check_in.photo_unusable' });
    expect(await checkIns()).toBe(0);
  });

  it('refuses half a check-in field by field', async () => {
    for (const [body, field] of [
      [{ method: 'position' }, 'position'],
      [{ method: 'code' }, 'code'],
      [{ method: 'code', code: 'abcdef' }, 'code'],
      [{ method: 'position', position: { lat: 91, lng: 0, accuracy: 1 } }, 'position.lat'],
    ] as const) {
      const refused = await gives(summons.urban, whistleNo, 'arrive', body).expect(400);
      expect(refused.body).toMatchObject({ code: 'request.invalid', errors: [{ field }] });
    }
  });

  it('keeps nothing of an arrival that the rules refuse', async () => {
    const arrival = { method: 'position', position: POSITION };
    await gives(summons.urban, whistleNo, 'object', { text: '不属本部门职责。' }).expect(200);
    await gives(summons.urban, whistleNo, 'arrive', arrival).expect(409);
    expect(await checkIns()).toBe(0);
  });
});
