import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { WhistleEntity } from './whistle.entity';

/** A command that a whistle has taken, with the events that came of it: `from_seq` + 1 to `to_seq`. */
@Entity('whistle_commands')
export class WhistleCommandEntity {
  @PrimaryColumn({ name: 'whistle_id', type: 'uuid' })
  whistleId!: string;

  @ManyToOne(() => WhistleEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'whistle_id', foreignKeyConstraintName: 'whistle_commands_whistle_id_fkey' })
  whistle?: Relation<WhistleEntity>;

  @PrimaryColumn({ name: 'command_id', type: 'text' })
  commandId!: string;

  @Column({ name: 'from_seq', type: 'integer' })
  fromSeq!: number;

  @Column({ name: 'to_seq', type: 'integer' })
  toSeq!: number;
}
