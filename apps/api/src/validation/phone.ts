import { ValidateBy } from 'class-validator';

const MOBILE = /^1[3-9]\d{9}$/;
const LANDLINE = /^0\d{2,3}-?[2-9]\d{6,7}(-\d{1,6})?$/;

/** A mobile number of the mainland, or a landline with area code and perhaps an extension. */
export function isPhone(value: unknown): boolean {
  return typeof value === 'string' && (MOBILE.test(value) || LANDLINE.test(value));
}

/** Refuses what cannot be a phone number. */
export const IsPhone = () => ValidateBy({ name: 'isPhone', validator: { validate: isPhone } });
