import type { EntityManager } from '@mikro-orm/postgresql';
import type { MetaChange } from '../../upstream/meta/meta-change.ts';
import { DisplayNameRequest } from '../phone-number/display-name-request.entity.ts';
import type { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { decideDisplayName } from './decide-display-name.ts';

/** Meta's clock and ours may differ by so much. */
const CLOCKS_DIFFER_MS = 60_000;

export type NameChange = Extract<MetaChange, { kind: 'phone-number-name' }>;

export const isNameChange = (change: MetaChange): change is NameChange =>
  change.kind === 'phone-number-name';

/** Takes in a decision that came by webhook: Meta's reason for refusing a name stands only there. */
export async function decideToldName(
  em: EntityManager,
  number: PhoneNumber,
  change: NameChange,
  at: Date,
): Promise<void> {
  const { decision, requestedName, rejectionReason: reason } = change;
  if (requestedName === null || (decision !== 'APPROVED' && decision !== 'REJECTED')) return;
  const request = await em.findOne(DisplayNameRequest, {
    phoneNumber: number,
    isLatest: true,
    newName: requestedName,
    // A decision that arrives late must not decide a later request for the same name.
    requestedAt: { $lte: new Date(at.getTime() + CLOCKS_DIFFER_MS) },
  });
  if (request?.status === 'PENDING') {
    await decideDisplayName(em, number, request, { status: decision, reason, at });
  } else if (request?.status === 'REJECTED' && request.rejectionReason === 'UNKNOWN') {
    // A sync has seen the refusal before, without its reason.
    request.rejectionReason = reason ?? 'UNKNOWN';
  }
}
