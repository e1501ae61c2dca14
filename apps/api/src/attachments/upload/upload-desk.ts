import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Problem } from '../../problems/problem';
import { LIMITS, type ApiLimits } from '../../settings/limits';
import { contentOf } from '../content/content-kind';
import { PictureStudio } from '../content/picture-studio';
import { UnusableContentError, UnusableReason, unusableWords } from '../content/unusable-content';
import { ATTACHMENT_STORE, type AttachmentStore } from '../store/attachment-store';
import type { BeginUploadDto } from './upload.dto';
import { UploadQuery, type UploadRow } from './upload.query';
import { uploadView, type UploadView } from './upload.view';
import { UploadMarks, type Uploader } from './uploader';

/** Takes files in piece by piece, looks into them when they are whole, and keeps what can be kept. */
@Injectable()
export class UploadDesk {
  constructor(
    private readonly uploads: UploadQuery,
    private readonly marks: UploadMarks,
    private readonly studio: PictureStudio,
    @Inject(ATTACHMENT_STORE) private readonly store: AttachmentStore,
    @Inject(LIMITS) private readonly limits: ApiLimits,
  ) {}

  /** @throws Problem `upload.too_many`, `idempotency.key_reused` */
  async begin(uploader: Uploader, { name, bytes }: BeginUploadDto, key: string): Promise<UploadView> {
    const mark = this.marks.of(uploader);
    const id = this.marks.id(mark, key);
    const row = await this.uploads.begin({ id, uploader: mark, name, bytes, now: new Date() });
    if (!row) throw new Problem('upload.too_many', { retryAfterSeconds: this.windowSeconds });
    if (row.name !== name || row.announcedBytes !== bytes) throw new Problem('idempotency.key_reused');
    return this.view(row);
  }

  /** @throws Problem `upload.not_found` */
  async read(id: string): Promise<UploadView> {
    return this.view(found(await this.uploads.find(id)));
  }

  /**
   * Takes the piece that begins at `offset`; with the last one the file is looked into. A piece of no bytes at the end asks
   * for that once more.
   *
   * @throws Problem `upload.not_found`, `upload.offset_conflict`, `upload.too_long`, `upload.unusable`, `attachment.busy`
   */
  async receive(id: string, offset: number, piece: Buffer): Promise<UploadView> {
    const row = found(await this.uploads.extend(id, (before) => this.write(before, offset, piece)));
    if (row.state !== 'receiving' || row.receivedBytes < row.announcedBytes) return this.view(row);
    await this.finish(row);
    return this.view({ ...row, state: 'kept' });
  }

  /** @throws Problem `upload.not_found`, also where it is bound to a case */
  async drop(id: string): Promise<void> {
    if (!(await this.uploads.drop(id, () => this.store.remove(id)))) throw new Problem('upload.not_found');
  }

  private async write(row: UploadRow, offset: number, piece: Buffer): Promise<number> {
    const { id, receivedBytes, announcedBytes, refusal } = row;
    if (refusal !== null) throw unusable(refusal);
    if (offset !== receivedBytes) {
      throw new Problem('upload.offset_conflict', { facts: { offset: receivedBytes } });
    }
    if (offset + piece.length > announcedBytes) throw new Problem('upload.too_long');
    if (piece.length > 0) await this.store.writePart(id, offset, piece);
    return offset + piece.length;
  }

  private async finish({ id, announcedBytes }: UploadRow): Promise<void> {
    try {
      const bytes = await this.store.readParts(id);
      if (!bytes || bytes.length < announcedBytes) throw new UnusableContentError(UnusableReason.incomplete);
      await this.keep(id, bytes.subarray(0, announcedBytes));
    } catch (error) {
      if (!(error instanceof UnusableContentError)) throw error;
      // The same piece sent twice at once: the other one may have brought it to its end.
      if ((await this.uploads.find(id))?.state === 'kept') return;
      await this.uploads.refuse(id, error.reason);
      await this.store.remove(id);
      throw unusable(error.reason, error);
    }
  }

  private async keep(id: string, bytes: Buffer): Promise<void> {
    const content = contentOf(bytes);
    const drawn = content.kind === 'image' ? await this.studio.draw(bytes, content.type) : null;
    const kept = drawn ?? { type: content.type, bytes, width: null, height: null };
    await this.store.keep(id, kept.bytes, drawn && (await this.studio.shrink(drawn)));
    const isThere = await this.uploads.keep(id, {
      mediaType: kept.type,
      bytes: kept.bytes.length,
      width: kept.width,
      height: kept.height,
      sha256: createHash('sha256').update(kept.bytes).digest(),
    });
    if (isThere) return;
    await this.store.remove(id);
    throw new Problem('upload.not_found');
  }

  private view(row: UploadRow): UploadView {
    return uploadView(row, this.limits.attachments.pieceBytes);
  }

  private get windowSeconds(): number {
    return Math.ceil(this.limits.attachments.uploaderWindowMs / 1000);
  }
}

function found(row: UploadRow | null): UploadRow {
  if (!row) throw new Problem('upload.not_found');
  return row;
}

function unusable(reason: UnusableReason, cause?: unknown): Problem {
  return new Problem('upload.unusable', { detail: unusableWords(reason), facts: { reason }, cause });
}
