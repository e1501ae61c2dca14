import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { GrievanceTextEntity } from '../grievance/grievance-text.entity';
import { GrievanceEntity } from '../grievance/grievance.entity';

/** How far an attachment has come: bytes are on their way, it was looked into and is kept, or it cannot be used. */
export type AttachmentState = 'receiving' | 'kept' | 'refused';

/**
 * A photo or document, from the first byte on its way to the case that it belongs to. The bytes are in the store under the
 * id. It hangs from the words that it came with, as an event names those; what came with the report has no words.
 */
@Entity('attachments')
@Index('attachments_uploader_idx', ['uploader', 'createdAt'])
@Index('attachments_case_idx', ['grievanceId', 'textId'], { where: 'grievance_id IS NOT NULL' })
@Index('attachments_unbound_idx', ['createdAt', 'id'], { where: 'grievance_id IS NULL' })
export class AttachmentEntity {
  /** Cannot be guessed: whoever knows it may go on with the upload and name it in a command. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** An HMAC over the address or the member of staff that the upload comes from, for the quota. */
  @Column({ type: 'bytea' })
  uploader!: Buffer;

  /** What the file was called; never part of a path. */
  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'announced_bytes', type: 'integer' })
  announcedBytes!: number;

  @Column({ name: 'received_bytes', type: 'integer' })
  receivedBytes!: number;

  @Column({ type: 'text' })
  state!: AttachmentState;

  /** Why it cannot be used, where it cannot. */
  @Column({ type: 'text', nullable: true })
  refusal!: string | null;

  /** Of what is kept, which follows from its content. */
  @Column({ name: 'media_type', type: 'text', nullable: true })
  mediaType!: string | null;

  @Column({ name: 'kept_bytes', type: 'integer', nullable: true })
  keptBytes!: number | null;

  /** In pixels; null for documents. */
  @Column({ type: 'integer', nullable: true })
  width!: number | null;

  @Column({ type: 'integer', nullable: true })
  height!: number | null;

  /** Of the kept bytes. */
  @Column({ type: 'bytea', nullable: true })
  sha256!: Buffer | null;

  @Column({ name: 'grievance_id', type: 'uuid', nullable: true })
  grievanceId!: string | null;

  @ManyToOne(() => GrievanceEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'grievance_id', foreignKeyConstraintName: 'attachments_grievance_id_fkey' })
  grievance?: Relation<GrievanceEntity>;

  @Column({ name: 'text_id', type: 'uuid', nullable: true })
  textId!: string | null;

  @ManyToOne(() => GrievanceTextEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'text_id', foreignKeyConstraintName: 'attachments_text_id_fkey' })
  text?: Relation<GrievanceTextEntity>;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'bound_at', type: 'timestamptz', nullable: true })
  boundAt!: Date | null;
}
