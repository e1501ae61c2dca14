import { createHmac, timingSafeEqual } from 'node:crypto';

const DIGITS = 6;

/** Which arrival a code is for: the next one of a department. */
export interface ExpectedArrival {
  readonly whistleId: string;
  readonly orgId: string;
  /** Arrivals of the department so far, disputed ones too: each has a code of its own. */
  readonly arrivals: number;
}

/**
 * One-time codes that a department names when it reports in: six digits from an HMAC over the whistle, the department and
 * the number of the arrival. They are computed when needed and stored nowhere; who has arrived holds a code that opens nothing.
 */
export class CheckInCodes {
  constructor(private readonly key: Buffer) {}

  /** The code of an arrival. */
  of({ whistleId, orgId, arrivals }: ExpectedArrival): string {
    const digest = createHmac('sha256', this.key)
      .update(`check-in/${whistleId}/${orgId}/${arrivals}`)
      .digest();
    // 48 bits over a million leave no digit measurably more likely than another.
    return String(digest.readUIntBE(0, 6) % 10 ** DIGITS).padStart(DIGITS, '0');
  }

  /** Whether somebody named the code of an arrival; blanks between the digits do not matter. */
  matches(arrival: ExpectedArrival, code: string): boolean {
    const expected = Buffer.from(this.of(arrival));
    const given = Buffer.from(code.replace(/\s/g, ''));
    return given.length === expected.length && timingSafeEqual(given, expected);
  }
}
