import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { drawing, phonePhoto, pngThatClaims } from '../../../test/support/files';
import { API_LIMITS } from '../../settings/limits';
import { PictureStudio } from './picture-studio';

describe('a picture that is drawn anew', () => {
  const studio = new PictureStudio(API_LIMITS);

  it('stands upright, and nothing tells where or by what it was taken', async () => {
    const photo = await phonePhoto(640, 480);
    expect(photo.includes('Suqiu Phone')).toBe(true);
    const drawn = await studio.draw(photo, 'image/jpeg');
    expect(drawn).toMatchObject({ type: 'image/jpeg', width: 480, height: 640 });
    const metadata = await sharp(drawn.bytes).metadata();
    expect(metadata).toMatchObject({ format: 'jpeg', width: 480, height: 640 });
    expect([metadata.exif, metadata.xmp, metadata.iptc]).toEqual([undefined, undefined, undefined]);
    expect(drawn.bytes.includes('Suqiu Phone')).toBe(false);
  });

  it('is no larger than anybody needs', async () => {
    const wide = await sharp({ create: { width: 6_000, height: 3_000, channels: 3, background: '#999' } })
      .jpeg()
      .toBuffer();
    expect(await studio.draw(wide, 'image/jpeg')).toMatchObject({ width: 2_560, height: 1_280 });
  });

  it('keeps what can be seen through', async () => {
    const drawn = await studio.draw(await drawing(), 'image/png');
    expect(drawn.type).toBe('image/webp');
    expect((await sharp(drawn.bytes).metadata()).hasAlpha).toBe(true);
  });

  it('leaves behind what was hidden in the file or after it', async () => {
    const hidden = Buffer.concat([await phonePhoto(), Buffer.from('<script>alert(1)</script>')]);
    const drawn = await studio.draw(hidden, 'image/jpeg');
    expect(drawn.bytes.includes('<script>')).toBe(false);
  });

  it('is never begun when it has too many pixels, however small the file', async () => {
    const flood = pngThatClaims(50_000, 50_000);
    expect(flood.length).toBeLessThan(200);
    const before = process.memoryUsage().rss;
    await expect(studio.draw(flood, 'image/png')).rejects.toMatchObject({ reason: 'pixels' });
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
  });

  it.each([
    ['is cut off', async () => (await phonePhoto()).subarray(0, 3_000)],
    [
      'only begins as one',
      () => Promise.resolve(Buffer.concat([Buffer.from('ffd8ff', 'hex'), randomBytes(500)])),
    ],
    ['says one size and has another', () => Promise.resolve(pngThatClaims(800, 800))],
    ['is a drawing in words', () => Promise.resolve(Buffer.from('<svg width="9" height="9"/>'))],
  ])('is refused where it %s', async (_, bytes) => {
    await expect(studio.draw(await bytes(), 'image/jpeg')).rejects.toMatchObject({ reason: 'damaged' });
  });

  it('waits for its turn, and is turned away where too many wait', async () => {
    const busy = new PictureStudio({
      ...API_LIMITS,
      attachments: { ...API_LIMITS.attachments, waitingPictures: 2 },
    });
    const photo = await phonePhoto();
    const asked = [1, 2, 3].map(() => busy.draw(photo, 'image/jpeg'));
    const outcomes = await Promise.allSettled(asked);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect(outcomes[2]).toMatchObject({ reason: { code: 'attachment.busy', status: 503 } });
  });
});
