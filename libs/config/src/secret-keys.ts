import { z } from 'zod';

const KEY_BYTES = 32;
const KEY_TEXT = /^[A-Za-z0-9+/]{43}=$/;

/** A key of 32 bytes, written in base64. */
export const keySchema = z
  .string()
  .regex(KEY_TEXT)
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((key) => key.length === KEY_BYTES);

/** A key for personal data with the id that is stored beside what it encrypts. */
export interface PersonalDataKey {
  readonly id: string;
  readonly key: Buffer;
}

/** `id:key[,id:key…]`: the first key encrypts, all of them can read. Ids are 1–32 letters, digits, `.`, `_`, `-`. */
export const personalDataKeysSchema = z.string().transform((text, context): readonly PersonalDataKey[] => {
  const keys = text.split(',').map((entry) => {
    const [id = '', key = '', ...rest] = entry.trim().split(':');
    const read = keySchema.safeParse(key);
    if (!/^[\w.-]{1,32}$/.test(id) || !read.success || rest.length > 0) return null;
    return { id, key: read.data };
  });
  const usable = keys.filter((key) => key !== null);
  if (usable.length < keys.length || new Set(usable.map(({ id }) => id)).size < usable.length) {
    context.addIssue('unreadable key list');
    return z.NEVER;
  }
  return usable;
});

/** The secrets that guard what residents tell: field encryption, exact search over phones, tracking codes. */
export interface SecretKeys {
  /** First is active, the others are kept for reading. */
  readonly personalData: readonly PersonalDataKey[];
  readonly phoneIndex: Buffer;
  readonly tracking: Buffer;
}

const aKey = '32 random bytes in base64 (make one: openssl rand -base64 32)';

export const secretKeySettings = {
  personalData: {
    key: 'PII_KEYS',
    schema: personalDataKeysSchema,
    expected: `one or more keyId:key, separated by commas, the active one first; a key is ${aKey}`,
  },
  phoneIndex: { key: 'PII_INDEX_KEY', schema: keySchema, expected: aKey },
  tracking: { key: 'TRACKING_KEY', schema: keySchema, expected: aKey },
};
