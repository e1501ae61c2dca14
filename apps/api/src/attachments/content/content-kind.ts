import { isPdf } from './pdf';
import { officeTypeOf } from './office-package';
import { UnusableContentError, UnusableReason } from './unusable-content';

/** What can be kept: pictures, which are drawn anew, and documents, which are handed on as they are. */
export type ContentKind = 'image' | 'document';

/** Media types of pictures that can be read. */
export type PictureType = 'image/jpeg' | 'image/png' | 'image/webp';

/** Media types of documents. */
export type DocumentType =
  | 'application/pdf'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What a file is. */
export type Content =
  | { readonly kind: 'image'; readonly type: PictureType }
  | { readonly kind: 'document'; readonly type: DocumentType };

const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

/**
 * What the bytes themselves say that they are: name and declared type of a file are never asked.
 *
 * @throws UnusableContentError for everything that is none of the few kinds, or is one in a dangerous shape
 */
export function contentOf(bytes: Buffer): Content {
  const picture = pictureTypeOf(bytes);
  if (picture) return { kind: 'image', type: picture };
  if (isPdf(bytes)) return { kind: 'document', type: 'application/pdf' };
  const office = officeTypeOf(bytes);
  if (office) return { kind: 'document', type: office };
  throw new UnusableContentError(UnusableReason.type);
}

/** The type of a picture by its first bytes; null where it is none that can be read. */
export function pictureTypeOf(bytes: Buffer): PictureType | null {
  if (bytes.subarray(0, JPEG.length).equals(JPEG)) return 'image/jpeg';
  if (bytes.subarray(0, PNG.length).equals(PNG)) return 'image/png';
  const isRiff = bytes.subarray(0, 4).toString('latin1') === 'RIFF';
  return isRiff && bytes.subarray(8, 12).toString('latin1') === 'WEBP' ? 'image/webp' : null;
}
