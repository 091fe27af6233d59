import { fileTypeFromBuffer } from 'file-type';
import type { Context } from '../../context.ts';
import { NotFound, userError, UserErrors } from '../../errors.ts';
import type { IncomingFile } from '../../lib/incoming-file.ts';
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
  { draftId, format, file }: { draftId: string; format: MediaFormat; file: IncomingFile },
): Promise<TemplateMedia> {
  await draftToIllustrate(ctx, draftId);
  const { size } = file;
  const type = (await fileTypeFromBuffer(await file.start(HEAD_BYTES)))?.mime ?? null;
  const problem = mediaProblem(format, { type, size });
  if (problem !== null || type === null) {
    throw new UserErrors(userError('INVALID', problem ?? 'Use another file.', PATH));
  }
  try {
    const handle = await ctx.services.meta.uploadFile({ type, content: file.stream(), size });
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
