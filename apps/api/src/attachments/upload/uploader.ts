import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';

/** Where an upload comes from: a member of staff, or an address. */
export type Uploader = { readonly staffId: string } | { readonly address: string };

/** Groups of an IPv6 address that name a network; the rest is the device's own to choose. */
const NETWORK_GROUPS = 4;

/** Makes the ids of uploads and the marks of those who send them. Neither tells anything without the key. */
export class UploadMarks {
  constructor(private readonly key: Buffer) {}

  /** By what the quota counts: the same for all uploads of one member of staff, or from one address or IPv6 network. */
  of(uploader: Uploader): Buffer {
    const name =
      'staffId' in uploader ? `staff/${uploader.staffId}` : `address/${networkOf(uploader.address)}`;
    return this.digest(`uploader/${name}`).subarray(0, 16);
  }

  /** An id (UUIDv8, RFC 9562 §5.8) that nobody can guess, and that a repeated request gets again. */
  id(mark: Buffer, idempotencyKey: string): string {
    const bytes = this.digest(`upload/${mark.toString('hex')}/${idempotencyKey}`).subarray(0, 16);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = bytes.toString('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  }

  private digest(text: string): Buffer {
    return createHmac('sha256', this.key).update(text).digest();
  }
}

function networkOf(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address;
  const [before = '', after] = address.split('::');
  const left = before.split(':').filter(Boolean);
  const right = (after ?? '').split(':').filter(Boolean);
  const between = after === undefined ? 0 : 8 - left.length - right.length;
  return [...left, ...Array<string>(between).fill('0'), ...right].slice(0, NETWORK_GROUPS).join(':');
}
