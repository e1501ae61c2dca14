import { createHash } from 'node:crypto';

/** The name space of words that come with commands. */
const WORDS = '6d0c3f52-5a53-4d9c-9c0e-6f1c2a6f0d11';

/** UUIDv5 (RFC 9562 §5.5) of a name in a name space. */
export function uuidV5(namespace: string, name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The id of the words that come with a command: a repeated request writes the same text again, not a second one. */
export function textIdFor(caseNo: string, key: string): string {
  return uuidV5(WORDS, `${caseNo}/${key}`);
}
