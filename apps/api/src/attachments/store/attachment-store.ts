/** Injection token of {@link AttachmentStore}. */
export const ATTACHMENT_STORE = Symbol('AttachmentStore');

/**
 * Where the bytes of attachments are: parts of an upload on its way, and what is kept. An attachment is named by its id, a
 * UUID; writing and removing may be repeated.
 */
export interface AttachmentStore {
  /** Writes a piece of an upload at its place, over whatever is there. */
  writePart(id: string, offset: number, bytes: Buffer): Promise<void>;
  /** All bytes of an upload that are there; null where there are none. */
  readParts(id: string): Promise<Buffer | null>;
  /** Keeps the bytes, all or none, and lets go of the parts. `small` is what lists show of a picture; null for a document. */
  keep(id: string, bytes: Buffer, small: Buffer | null): Promise<void>;
  /** What is kept; null where nothing is. */
  read(id: string): Promise<Buffer | null>;
  /** The small picture; null where there is none. */
  readSmall(id: string): Promise<Buffer | null>;
  /** Lets go of parts and of what is kept. */
  remove(id: string): Promise<void>;
}
