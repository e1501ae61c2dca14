import { createHash } from 'node:crypto';

/** Keys with known content, 32 bytes each; the same names give the same keys. For tests only. */
export function testKeys(activeKeyId = 'test-1'): {
  readonly personalData: readonly { readonly id: string; readonly key: Buffer }[];
  readonly phoneIndex: Buffer;
  readonly tracking: Buffer;
} {
  return {
    personalData: [{ id: activeKeyId, key: keyNamed(activeKeyId) }],
    phoneIndex: keyNamed('phone-index'),
    tracking: keyNamed('tracking'),
  };
}

/** The same keys as environment variables. */
export function testKeyEnvironment(): Readonly<
  Record<'PII_KEYS' | 'PII_INDEX_KEY' | 'TRACKING_KEY', string>
> {
  const { personalData, phoneIndex, tracking } = testKeys();
  return {
    PII_KEYS: personalData.map(({ id, key }) => `${id}:${key.toString('base64')}`).join(','),
    PII_INDEX_KEY: phoneIndex.toString('base64'),
    TRACKING_KEY: tracking.toString('base64'),
  };
}

function keyNamed(name: string): Buffer {
  return createHash('sha256').update(name).digest();
}
