import { randomBytes } from 'node:crypto';

/**
 * A new id (UUID version 7, RFC 9562): 48 bits of `now` in milliseconds, then 74 random bits. Ids made later sort
 * later, so that new rows land at the end of an index. Another source of bytes than chance gives ids that can be
 * repeated; it must answer with bytes that nobody else keeps.
 */
export function uuidV7(now: number, random: (size: number) => Buffer = randomBytes): string {
  const bytes = random(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
