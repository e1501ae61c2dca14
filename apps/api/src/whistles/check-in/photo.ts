/** A photo longer than this, in bytes, is refused. */
export const PHOTO_BYTES = 1024 * 1024;

/** So many characters of base 64 hold {@link PHOTO_BYTES}. */
export const PHOTO_TEXT_LENGTH = Math.ceil(PHOTO_BYTES / 3) * 4;

/** What a photo may come as. */
export type PhotoType = 'image/jpeg' | 'image/png';

/** A picture that was looked into. */
export interface Photo {
  readonly type: PhotoType;
  readonly bytes: Buffer;
}

const JPEG_START = Buffer.from([0xff, 0xd8, 0xff]);
const JPEG_END = Buffer.from([0xff, 0xd9]);
const PNG_START = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const PNG_END = Buffer.from('0000000049454e44ae426082', 'hex');

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/**
 * The picture in a text of base 64, or null where it is none: its type follows from its own bytes, never from what
 * somebody says of it. It has to begin and to end as a JPEG or PNG does, so nothing can follow it that another program
 * would take for something else.
 */
export function photoOf(text: string): Photo | null {
  if (text.length % 4 !== 0 || !BASE64.test(text)) return null;
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length > PHOTO_BYTES) return null;
  if (isFramed(bytes, JPEG_START, JPEG_END)) return { type: 'image/jpeg', bytes };
  if (isFramed(bytes, PNG_START, PNG_END)) return { type: 'image/png', bytes };
  return null;
}

function isFramed(bytes: Buffer, start: Buffer, end: Buffer): boolean {
  return (
    bytes.length >= start.length + end.length &&
    bytes.subarray(0, start.length).equals(start) &&
    bytes.subarray(-end.length).equals(end)
  );
}
