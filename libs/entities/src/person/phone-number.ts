const SEPARATORS = /[\s\-.()/]/g;
const CHINA_PREFIX = /^(?:\+|00)86/;

/**
 * The form in which phones are compared: half-width, without separators and without the prefix of China, so that
 * `+86 138-0000-0000` and `13800000000` are one number.
 */
export function normalisePhone(phone: string): string {
  return phone.normalize('NFKC').replace(SEPARATORS, '').replace(CHINA_PREFIX, '');
}
