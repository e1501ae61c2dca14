import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { OrganisationsModule } from '../organisations/organisations.module';
import { API_CONFIG, type ApiConfig } from '../settings/api-config';
import { PictureStudio } from './content/picture-studio';
import { AttachmentGifts } from './giving/attachment-gifts';
import { AttachmentReader } from './reading/attachment-reader';
import { AttachmentsController } from './reading/attachments.controller';
import { CaseAttachmentsQuery } from './reading/case-attachments.query';
import { ATTACHMENT_STORE } from './store/attachment-store';
import { LocalDiskStore } from './store/local-disk-store';
import { StaffUploadsController } from './upload/staff-uploads.controller';
import { UploadDesk } from './upload/upload-desk';
import { UploadQuery } from './upload/upload.query';
import { UploadSweep } from './upload/upload-sweep';
import { UploadMarks } from './upload/uploader';
import { UploadsController } from './upload/uploads.controller';

/** Photos and documents: on their way, given with a command, handed out. */
@Module({
  imports: [CasesModule, OrganisationsModule],
  controllers: [UploadsController, StaffUploadsController, AttachmentsController],
  providers: [
    UploadDesk,
    UploadQuery,
    UploadSweep,
    PictureStudio,
    AttachmentGifts,
    AttachmentReader,
    CaseAttachmentsQuery,
    {
      provide: UploadMarks,
      inject: [API_CONFIG],
      useFactory: ({ keys }: ApiConfig) => new UploadMarks(keys.tracking),
    },
    {
      provide: ATTACHMENT_STORE,
      inject: [API_CONFIG],
      useFactory: ({ attachments }: ApiConfig) => new LocalDiskStore(attachments.folder),
    },
  ],
  exports: [AttachmentGifts, AttachmentReader, PictureStudio],
})
export class AttachmentsModule {}
