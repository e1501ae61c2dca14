import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { normalisePhone } from './phone-number';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A key for personal data with the id that is stored beside what it encrypts; 32 bytes. */
export interface CipherKey {
  readonly id: string;
  readonly key: Buffer;
}

/** The key that a field was encrypted with is not among the configured ones, or the field was changed. */
export class PersonalDataUnreadableError extends Error {
  readonly code = 'personal_data.unreadable';

  constructor(
    readonly keyId: string,
    readonly reason: 'unknown_key' | 'not_authentic',
    options?: ErrorOptions,
  ) {
    super(`Personal data under key "${keyId}" cannot be read: ${reason}`, options);
    this.name = 'PersonalDataUnreadableError';
  }
}

/**
 * Encrypts single fields of personal data with AES-256-GCM. The stored form is nonce (12 bytes), tag (16 bytes),
 * ciphertext; the key id is stored beside it. New data use the first key, old data can be read with any.
 */
export class PersonalDataCipher {
  private readonly byId: ReadonlyMap<string, Buffer>;
  private readonly active: CipherKey;

  constructor(
    keys: readonly CipherKey[],
    private readonly indexKey: Buffer,
  ) {
    const [active] = keys;
    if (!active) throw new TypeError('At least one key for personal data is needed');
    this.active = active;
    this.byId = new Map(keys.map(({ id, key }) => [id, key]));
  }

  /** The id to store beside everything that {@link encrypt} returns now. */
  get activeKeyId(): string {
    return this.active.id;
  }

  encrypt(plain: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.active.key, nonce, { authTagLength: TAG_BYTES });
    const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /** @throws PersonalDataUnreadableError when the key is unknown or the stored bytes are not what was written. */
  decrypt(keyId: string, stored: Buffer): string {
    const key = this.byId.get(keyId);
    if (!key) throw new PersonalDataUnreadableError(keyId, 'unknown_key');
    try {
      const decipher = createDecipheriv('aes-256-gcm', key, stored.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAuthTag(stored.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      const sealed = stored.subarray(NONCE_BYTES + TAG_BYTES);
      return Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8');
    } catch (cause) {
      throw new PersonalDataUnreadableError(keyId, 'not_authentic', { cause });
    }
  }

  /** What `persons.phone_index` holds for a phone: equal phones give equal bytes, and nothing else can be read off. */
  phoneIndex(phone: string): Buffer {
    return createHmac('sha256', this.indexKey).update(normalisePhone(phone)).digest();
  }
}
