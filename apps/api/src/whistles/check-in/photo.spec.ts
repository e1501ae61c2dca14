import { PHOTO_BYTES, PHOTO_TEXT_LENGTH, photoOf } from './photo';

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const pixel = Buffer.from(PIXEL, 'base64');
const jpeg = (length: number) => {
  const bytes = Buffer.alloc(length);
  bytes.set([0xff, 0xd8, 0xff, 0xe0]);
  bytes.set([0xff, 0xd9], length - 2);
  return bytes.toString('base64');
};

describe('a photo', () => {
  it('is known by its own bytes', () => {
    expect(photoOf(PIXEL)).toEqual({ type: 'image/png', bytes: pixel });
    expect(photoOf(jpeg(100))?.type).toBe('image/jpeg');
  });

  it('may have a mebibyte and no byte more', () => {
    expect(photoOf(jpeg(PHOTO_BYTES))?.bytes).toHaveLength(PHOTO_BYTES);
    expect(jpeg(PHOTO_BYTES).length).toBeLessThanOrEqual(PHOTO_TEXT_LENGTH);
    expect(photoOf(jpeg(PHOTO_BYTES + 1))).toBeNull();
  });

  it.each([
    ['a page', Buffer.from('<html><script>alert(1)</script></html>').toString('base64')],
    ['a drawing with a script', Buffer.from('<svg onload="alert(1)"/>').toString('base64')],
    ['a picture with a page behind it', Buffer.concat([pixel, Buffer.from('<script>')]).toString('base64')],
    ['a picture that is cut off', pixel.subarray(0, -4).toString('base64')],
    ['the address of a picture', `data:image/png;base64,${PIXEL}`],
    ['no base 64', '照片'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(photoOf(text)).toBeNull();
  });
});
