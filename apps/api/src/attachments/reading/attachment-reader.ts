import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import type { ActingStaff } from '../../access/principal';
import { CaseFinder } from '../../cases/case-finder';
import { LOGGER } from '../../observability/logger';
import { OrganisationDirectory } from '../../organisations/organisation-directory';
import { Problem } from '../../problems/problem';
import type { AttachmentRow } from '../attachment.view';
import type { AttachmentSize } from './attachment-size.dto';
import { UPLOAD_ID } from '../attachments-field';
import { ATTACHMENT_STORE, type AttachmentStore } from '../store/attachment-store';
import { caseAttachmentView, type CaseAttachmentListView } from './case-attachment.view';
import { CaseAttachmentsQuery } from './case-attachments.query';

/** An attachment with its bytes. */
export interface OpenedAttachment {
  readonly row: AttachmentRow;
  readonly bytes: Buffer;
}

/** Hands attachments out to those who see the case. */
@Injectable()
export class AttachmentReader {
  constructor(
    private readonly attachments: CaseAttachmentsQuery,
    private readonly finder: CaseFinder,
    private readonly directory: OrganisationDirectory,
    @Inject(ATTACHMENT_STORE) private readonly store: AttachmentStore,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** @throws Problem `case.not_found` */
  async list(staff: ActingStaff, caseNo: string): Promise<CaseAttachmentListView> {
    const { id } = await this.finder.visibleTo(staff, caseNo);
    const [rows, tree] = await Promise.all([this.attachments.all(id), this.directory.tree()]);
    return { items: rows.map((row) => caseAttachmentView(row, tree)) };
  }

  /** Who looked is logged. @throws Problem `case.not_found`, `attachment.not_found` */
  async openForStaff(
    staff: ActingStaff,
    caseNo: string,
    attachmentId: string,
    size: AttachmentSize,
  ): Promise<OpenedAttachment> {
    const { id } = await this.finder.visibleTo(staff, caseNo);
    const opened = await this.open(id, attachmentId, size);
    this.logger.info({ staffId: staff.staffId, attachmentId }, 'attachment read');
    return opened;
  }

  /** For whoever may see the case. @throws Problem `attachment.not_found` */
  async open(grievanceId: string, attachmentId: string, size: AttachmentSize): Promise<OpenedAttachment> {
    const row = UPLOAD_ID.test(attachmentId) ? await this.attachments.one(grievanceId, attachmentId) : null;
    const small = row && size === 'small' ? await this.store.readSmall(row.id) : null;
    const bytes = small ?? (row && (await this.store.read(row.id)));
    if (!row) throw new Problem('attachment.not_found');
    if (!bytes) {
      this.logger.error({ attachmentId }, 'the bytes of an attachment are missing in the store');
      throw new Problem('attachment.not_found');
    }
    return { row, bytes };
  }
}
