import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { TicketAttachment } from './ticket-attachment.entity.ts';

/** A piece of a file. Pieces are written and read one at a time, so that no file is in memory. */
@Entity({ tableName: 'ticket_attachment_chunks' })
@Unique({ properties: ['attachment', 'position'] })
export class AttachmentChunk {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne({ entity: () => TicketAttachment, deleteRule: 'cascade' })
  attachment!: TicketAttachment;

  @Property({ type: 'integer' })
  position!: number;

  @Property({ type: 'blob' })
  content!: Buffer;
}
