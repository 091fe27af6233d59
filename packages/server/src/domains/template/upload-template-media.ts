import { Readable } from 'node:stream';
import { fileTypeFromBuffer } from 'file-type';
import type { Context } from '../../context.ts';
import { NotFound, userError, UserErrors } from '../../errors.ts';
import { MetaError } from '../../upstream/meta/meta-error.ts';
import { upstreamRefusal } from '../../upstream-failure.ts';
import { findTemplateDraft } from './find-template-draft.ts';
import { mediaProblem } from './template-media.rules.ts';
import type { MediaFormat } from './template-media.rules.ts';

/** So much of a file tells its type. */
const HEAD_BYTES = 4_100;
const PATH = ['media'];

export interface TemplateMedia {
  /** For `example.header_handle` of a header. */
  handle: string;
  type: string;
  size: number;
}

/**
 * Hands a sample of a header on to Meta while it arrives. What it is, its content tells, and
 * nothing has changed before the handle is saved with the draft.
 */
export async function uploadTemplateMedia(
  ctx: Context,
  {
    draftId,
    format,
    size,
    content,
  }: { draftId: string; format: MediaFormat; size: number; content: Readable },
): Promise<TemplateMedia> {
  await draftToIllustrate(ctx, draftId);
  const chunks: AsyncIterator<Buffer> = content[Symbol.asyncIterator]();
  const head = await readHead(chunks);
  const type = (await fileTypeFromBuffer(head))?.mime ?? null;
  const problem = mediaProblem(format, { type, size });
  if (problem !== null || type === null) {
    throw new UserErrors(userError('INVALID', problem ?? 'Use another file.', PATH));
  }
  try {
    const whole = Readable.from(rest(head, chunks));
    const handle = await ctx.services.meta.uploadFile({ type, content: whole, size });
    return { handle, type, size };
  } catch (error) {
    if (error instanceof MetaError) throw new UserErrors(upstreamRefusal(error, PATH));
    throw error;
  }
}

async function draftToIllustrate(ctx: Context, draftId: string): Promise<void> {
  try {
    await findTemplateDraft(ctx, draftId);
  } catch (error) {
    if (error instanceof UserErrors) throw new NotFound('There is no such draft.');
    throw error;
  }
}

async function readHead(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  while (length < HEAD_BYTES) {
    const next = await chunks.next();
    if (next.done) break;
    parts.push(next.value);
    length += next.value.length;
  }
  return Buffer.concat(parts);
}

async function* rest(head: Buffer, chunks: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield head;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
}
