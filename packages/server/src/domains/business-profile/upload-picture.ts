import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden, NotFound, userError, UserErrors } from '../../errors.ts';
import type { IncomingFile } from '../../lib/incoming-file.ts';
import { findInScope } from '../../read/find-in-scope.ts';
import type { Services } from '../../services.ts';
import { MetaError } from '../../upstream/meta/meta-error.ts';
import { upstreamRefusal } from '../../upstream-failure.ts';
import { isAtMeta, mayEdit } from '../phone-number/number-editing.policy.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { pictureReceipt } from './picture-receipt.ts';
import { recognizePicture } from './recognize-picture.ts';

const PATH = ['picture'];

/** The number, when the caller may change its picture. */
export async function numberForPicture(ctx: Context, id: string): Promise<PhoneNumber> {
  const viewer = viewerOf(ctx);
  const refusal = mayEdit(viewer);
  if (refusal !== null) throw new Forbidden(refusal);
  const number = await findInScope(ctx.em, PhoneNumber, viewer, id);
  if (number === null) throw new NotFound();
  const state = isAtMeta(number);
  if (state !== null) throw new UserErrors(userError('NOT_ALLOWED', `${state}.`, PATH));
  return number;
}

/**
 * Checks a picture by its first bytes and hands it to Meta while it arrives. The receipt that
 * comes back puts it into the profile; nothing has changed before.
 */
export async function uploadPicture(
  services: Services,
  number: PhoneNumber,
  file: IncomingFile,
): Promise<string> {
  const picture = await recognizePicture(file);
  if ('problem' in picture) throw new UserErrors(userError('INVALID', picture.problem, PATH));
  try {
    const { size } = file;
    const handle = await services.meta.uploadFile({ ...picture, size, content: file.stream() });
    return pictureReceipt(services, number.id, handle);
  } catch (error) {
    if (error instanceof MetaError) throw new UserErrors(upstreamRefusal(error, PATH));
    throw error;
  }
}
