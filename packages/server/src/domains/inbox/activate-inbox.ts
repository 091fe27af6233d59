import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden, refused, userError, UserErrors } from '../../errors.ts';
import { decodeTypeId } from '../../lib/type-id.ts';
import { before, changeRow } from '../../read/change.ts';
import { findInScope } from '../../read/find-in-scope.ts';
import type { Read } from '../../read/read.ts';
import { auditRow } from '../audit/audit.ts';
import { organizationOf } from '../organization/organization-of.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { changeRows, actorOf } from '../phone-number/record-change.ts';
import { mayActivateInbox, mayActivateInboxOf } from './inbox.policy.ts';
import type { ActivateInboxInput } from './inbox.inputs.ts';

const PATH = ['input', 'phoneNumberId'];

/** Activates the inbox for a number of a client without a partner. */
export async function activateInbox(ctx: Context, input: ActivateInboxInput): Promise<Read> {
  const viewer = viewerOf(ctx);
  const refusal = mayActivateInbox(viewer);
  if (refusal !== null) throw new Forbidden(refusal);
  if (ctx.services.config.INBOX_URL === undefined) throw refused('This Hub has no inbox', PATH);
  const at = ctx.services.clock.now();
  const id = decodeTypeId('number', input.phoneNumberId);
  const number =
    id &&
    (await changeRow(ctx, PhoneNumber, id, {
      where: { partner: null },
      set: { inboxActive: true },
      rows: [
        ...changeRows(id, {
          property: 'inboxActive',
          kind: 'INBOX',
          ...actorOf(viewer),
          event: 'number.inbox_activated',
          at,
        }),
        auditRow(
          ctx,
          {
            action: 'activateInbox',
            subject: { id },
            subjectType: 'PhoneNumber',
            subjectName: before('number'),
            organization: organizationOf('client'),
          },
          ['inboxActive'],
        ),
      ],
    }));
  return number || whyNot(ctx, input.phoneNumberId);
}

async function whyNot(ctx: Context, id: string): Promise<never> {
  const viewer = viewerOf(ctx);
  const number = await findInScope(ctx.em, PhoneNumber, viewer, id);
  if (number === null) {
    throw new UserErrors(userError('NOT_FOUND', 'There is no such number.', PATH));
  }
  throw refused(mayActivateInboxOf(viewer, number) ?? 'The number has just changed', PATH);
}
