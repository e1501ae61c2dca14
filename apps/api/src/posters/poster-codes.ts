import { createHmac, timingSafeEqual } from 'node:crypto';

/** Digits without I, L, O and U, which are misread (Crockford's base 32). */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const NO_BYTES = 5;
const MARK_BYTES = 10;
/** 120 bits. */
const CODE = /^[0-9A-HJKMNP-TV-Z]{24}$/;

/**
 * The code on a poster: its number and an HMAC over it, in 24 digits that can also be read out. Whoever makes one up is told
 * so without storage being asked; what it stands for, and whether it still does, is in storage and not in the code.
 */
export class PosterCodes {
  constructor(private readonly key: Buffer) {}

  of(no: number): string {
    const number = Buffer.alloc(NO_BYTES);
    number.writeUIntBE(no, 0, NO_BYTES);
    return digitsOf(Buffer.concat([number, this.markOf(no)]));
  }

  /** The number of the poster; null for a code that was not made here. */
  read(code: string): number | null {
    const plain = code.toUpperCase();
    if (!CODE.test(plain)) return null;
    const bytes = bytesOf(plain);
    const no = bytes.readUIntBE(0, NO_BYTES);
    return timingSafeEqual(bytes.subarray(NO_BYTES), this.markOf(no)) ? no : null;
  }

  private markOf(no: number): Buffer {
    return createHmac('sha256', this.key).update(`poster/${no}`).digest().subarray(0, MARK_BYTES);
  }
}

function digitsOf(bytes: Buffer): string {
  let left = BigInt(`0x${bytes.toString('hex')}`);
  let digits = '';
  for (let i = 0; i < (bytes.length * 8) / 5; i += 1) {
    digits = (DIGITS[Number(left & 31n)] ?? '') + digits;
    left >>= 5n;
  }
  return digits;
}

function bytesOf(digits: string): Buffer {
  const value = [...digits].reduce((sum, digit) => (sum << 5n) | BigInt(DIGITS.indexOf(digit)), 0n);
  return Buffer.from(value.toString(16).padStart((NO_BYTES + MARK_BYTES) * 2, '0'), 'hex');
}
