import type { Readable } from 'node:stream';
import { v7 as uuid } from 'uuid';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { BadUserInput, Forbidden, NotFound } from '../../errors.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import { findInScope } from '../../read/find-in-scope.ts';
import { databaseStore } from './attachment-store.ts';
import { contentTypeOf, HEAD_BYTES } from './content-type.ts';
import { CLOSED, mayWrite } from './support.policy.ts';
import { SupportTicket } from './support-ticket.entity.ts';
import { TicketAttachment } from './ticket-attachment.entity.ts';
import { ticketChanged } from './ticket-changed.ts';

const LARGEST_BYTES = 10 * 1024 * 1024;
const MOST_FILES = 20;
const PIECE_BYTES = 256 * 1024;
const LONGEST_NAME = 200;
const GIVEN_UP_AFTER_MS = 3_600_000;

interface Upload {
  ticketId: string;
  name: string;
  content: Readable;
}

/** Keeps a file of a ticket, piece by piece as it arrives; returns its id of the API. */
export async function addAttachment(ctx: Context, upload: Upload): Promise<string> {
  const viewer = viewerOf(ctx);
  const refusal = mayWrite(viewer);
  if (refusal !== null) throw new Forbidden(refusal);
  const ticket = await findInScope(ctx.em, SupportTicket, viewer, upload.ticketId);
  if (ticket === null) throw new NotFound('There is no such ticket.');
  if (ticket.status === 'CLOSED') throw new BadUserInput(`${CLOSED}.`);
  await forgetBroken(ctx, ticket);
  if ((await ctx.em.count(TicketAttachment, { ticket })) >= MOST_FILES) {
    throw new BadUserInput(`A ticket has at most ${MOST_FILES} files.`);
  }
  const id = uuid();
  const attachment = ctx.em.create(TicketAttachment, {
    id,
    ticket,
    name: safeName(upload.name),
    contentType: '',
    size: 0,
    side: viewer.kind === 'operator' ? 'STAFF' : 'CUSTOMER',
    authorName: viewer.name,
    createdAt: ctx.services.clock.now(),
  });
  await ctx.em.persist(attachment).flush();
  const store = databaseStore(ctx.em);
  const seen = { size: 0, contentType: '' };
  try {
    await store.write(id, checked(upload.content, seen));
  } catch (error) {
    await store.remove(id);
    throw error;
  }
  await ctx.em.transactional(async (em) => {
    await em.nativeUpdate(TicketAttachment, { id }, { ...seen, isStored: true });
    const changed = await em.findOneOrFail(
      SupportTicket,
      { id: ticket.id },
      { populate: ['organization'] },
    );
    changed.updatedAt = ctx.services.clock.now();
    ticketChanged(em, ctx, changed, {
      action: 'addTicketAttachment',
      changes: { attachment: [null, attachment.name] },
    });
  });
  return encodeTypeId('attachment', id);
}

/** Files that never arrived whole, because a process or a connection ended. */
async function forgetBroken({ em, services }: Context, ticket: SupportTicket): Promise<void> {
  const createdAt = { $lt: new Date(services.clock.now().getTime() - GIVEN_UP_AFTER_MS) };
  await em.nativeDelete(TicketAttachment, { ticket, isStored: false, createdAt });
}

/** The content in pieces of one size; throws where it is too large or of no allowed type. */
async function* checked(
  content: Readable,
  seen: { size: number; contentType: string },
): AsyncGenerator<Buffer> {
  let held = Buffer.alloc(0);
  for await (const part of content) {
    const bytes = Buffer.from(part);
    seen.size += bytes.length;
    if (seen.size > LARGEST_BYTES) throw new BadUserInput('Files can have at most 10 MB.');
    held = Buffer.concat([held, bytes]);
    if (held.length < PIECE_BYTES) continue;
    await recognize(held, seen);
    yield held;
    held = Buffer.alloc(0);
  }
  if (seen.size === 0) throw new BadUserInput('The file is empty.');
  await recognize(held, seen);
  if (held.length > 0) yield held;
}

async function recognize(start: Buffer, seen: { contentType: string }): Promise<void> {
  if (seen.contentType !== '') return;
  const type = await contentTypeOf(start.subarray(0, HEAD_BYTES));
  if (type === null) {
    throw new BadUserInput('Tickets take pictures, PDF, MP4 and text files.');
  }
  seen.contentType = type;
}

/** The last part of a path, without what could mean something else to a system or header. */
function safeName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  // oxlint-disable-next-line no-control-regex -- these are what must go
  const clean = last.replaceAll(/[\u0000-\u001f\u007f"<>:|?*]/g, '_').trim();
  return clean.slice(-LONGEST_NAME) || 'file';
}
