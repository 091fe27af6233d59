import { LockMode } from '@mikro-orm/core';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden } from '../../errors.ts';
import { one } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { audit } from '../audit/audit.ts';
import { Membership } from '../organization/membership.entity.ts';
import { preferenceFor } from './notification-preferences.rules.ts';
import type { SetNotificationPreferenceInput } from './notification.inputs.ts';

/** Chooses how the caller is told of one kind of things in this workspace. */
export async function setNotificationPreference(
  ctx: Context,
  { kind, isInHub, email }: SetNotificationPreferenceInput,
): Promise<Read> {
  const { userId, organizationId } = viewerOf(ctx);
  if (userId === null) throw new Forbidden('An API key gets no notifications');
  return ctx.em.transactional(async (em) => {
    const membership = await em.findOneOrFail(
      Membership,
      { user: userId, organization: organizationId },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    const before = preferenceFor(membership.notificationSettings, kind);
    membership.notificationSettings = {
      ...membership.notificationSettings,
      [kind]: { isInHub, email },
    };
    audit(em, ctx, {
      action: 'setNotificationPreference',
      subject: membership,
      subjectType: 'Membership',
      changes: { [kind]: [before, { kind, isInHub, email }] },
    });
    return one(Membership, { id: membership.id });
  });
}
