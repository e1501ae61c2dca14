import { createHmac, timingSafeEqual } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;
const BITS = 5n;

/**
 * Tracking codes: ten characters of Crockford's base 32, taken from an HMAC over the id of the case. They are
 * computed when needed and stored nowhere, so a stolen database opens no case.
 */
export class TrackingCodes {
  constructor(private readonly key: Buffer) {}

  /** The code of a case. */
  of(grievanceId: string): string {
    const digest = createHmac('sha256', this.key).update(grievanceId).digest();
    const value = digest.readBigUInt64BE(0);
    return Array.from(
      { length: LENGTH },
      (_, i) => ALPHABET[Number((value >> (BigInt(i) * BITS)) & 31n)] ?? '',
    ).join('');
  }

  /** Whether somebody named the code of the case. Case and look-alikes (O and 0, I and L and 1) do not matter. */
  matches(grievanceId: string, code: string): boolean {
    const given = code.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
    const expected = Buffer.from(this.of(grievanceId));
    const actual = Buffer.from(given);
    return actual.length === expected.length && timingSafeEqual(actual, expected);
  }
}
