import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import { AttachmentChunk } from './attachment-chunk.entity.ts';
import { TicketAttachment } from './ticket-attachment.entity.ts';

/** Where the contents of files are kept, by the uuid of the attachment. */
export interface AttachmentStore {
  /** Writes piece after piece. */
  write(id: string, pieces: AsyncIterable<Buffer>): Promise<void>;
  read(id: string): AsyncIterable<Buffer>;
  remove(id: string): Promise<void>;
}

/** In PostgreSQL, each piece a row and a statement of its own, so that nothing waits for uploads. */
export function databaseStore(em: EntityManager): AttachmentStore {
  return {
    async write(id, pieces) {
      let position = 0;
      for await (const content of pieces) {
        await em.fork().insert(AttachmentChunk, {
          id: uuid(),
          attachment: em.getReference(TicketAttachment, id),
          position,
          content,
        });
        position += 1;
      }
    },
    async *read(id) {
      for (let position = 0; ; position += 1) {
        const chunk = await em.fork().findOne(AttachmentChunk, { attachment: id, position });
        if (chunk === null) return;
        yield chunk.content;
      }
    },
    async remove(id) {
      await em.fork().nativeDelete(TicketAttachment, { id });
    },
  };
}
