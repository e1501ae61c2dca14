import { Injectable } from '@nestjs/common';
import type { ResidentPrincipal } from '../access/principal';
import { AttachmentReader, type OpenedAttachment } from '../attachments/reading/attachment-reader';
import type { AttachmentSize } from '../attachments/reading/attachment-size.dto';
import { Problem } from '../problems/problem';
import { ProgressReader } from './progress-reader';

/** Hands attachments out to petitioners: those that their progress shows, and no others. */
@Injectable()
export class ResidentAttachments {
  constructor(
    private readonly progress: ProgressReader,
    private readonly attachments: AttachmentReader,
  ) {}

  /** @throws Problem `case.not_found`, `attachment.not_found` */
  async open(resident: ResidentPrincipal, id: string, size: AttachmentSize): Promise<OpenedAttachment> {
    const { timeline, replyAttachments } = await this.progress.read(resident);
    const shown = [...replyAttachments, ...timeline.flatMap(({ attachments }) => attachments)];
    if (!shown.some((each) => each.id === id)) throw new Problem('attachment.not_found');
    return this.attachments.open(resident.grievanceId, id, size);
  }
}
