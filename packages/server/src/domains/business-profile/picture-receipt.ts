import { userError, UserErrors } from '../../errors.ts';
import { SealBroken } from '../../lib/secret.ts';
import type { Services } from '../../services.ts';

const GOOD_FOR_MS = 60 * 60_000;
const contextOf = (phoneNumberId: string) => `number:${phoneNumberId}:picture`;

/** Stands for a picture that lies at Meta, checked and for one number only. */
export function pictureReceipt(
  { sealer, clock }: Services,
  phoneNumberId: string,
  handle: string,
): string {
  const until = clock.now().getTime() + GOOD_FOR_MS;
  return sealer.seal(`${until} ${handle}`, contextOf(phoneNumberId));
}

/** Meta's handle of the picture; null when there is no receipt. */
export function openPicture(
  { sealer, clock }: Services,
  phoneNumberId: string,
  receipt: string | null | undefined,
): string | null {
  if (receipt === null || receipt === undefined) return null;
  try {
    const [until, handle] = sealer.open(receipt, contextOf(phoneNumberId)).split(' ');
    if (handle !== undefined && Number(until) > clock.now().getTime()) return handle;
  } catch (error) {
    if (!(error instanceof SealBroken)) throw error;
  }
  throw new UserErrors(
    userError('INVALID', 'Upload the picture again.', ['input', 'pictureReceipt']),
  );
}
