import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import type { MetaBusinessProfile } from '../../upstream/meta/nodes.ts';
import type { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import type { HistorySource } from '../phone-number/phone-number.enums.ts';
import { recordChange } from '../phone-number/record-change.ts';
import { BusinessVertical } from './business-profile.enums.ts';
import { BusinessProfile } from './business-profile.entity.ts';
import { PROFILE_FIELDS, sameField } from './business-profile.rules.ts';

interface Teller {
  source: HistorySource;
  actorName?: string | null;
  actorId?: string | null;
  /** Whether a picture was among what somebody changed: its address changes by itself, too. */
  hasNewPicture?: boolean;
  at: Date;
}

/** Stores what Meta told of a profile, with history and event for what is different. */
export async function applyBusinessProfile(
  em: EntityManager,
  number: PhoneNumber,
  { profilePictureUrl, ...facts }: MetaBusinessProfile,
  { source, actorName = null, actorId = null, hasNewPicture = false, at }: Teller,
): Promise<void> {
  const known = await em.findOne(BusinessProfile, { phoneNumber: number });
  if (known?.syncedAt && known.syncedAt > at) return;
  const profile = known ?? em.create(BusinessProfile, { id: uuid(), phoneNumber: number });
  em.persist(profile);
  const changed: string[] = known?.syncedAt
    ? PROFILE_FIELDS.filter((field) => !sameField(field, known, facts))
    : [];
  if (hasNewPicture || Boolean(known?.pictureUrl) !== (profilePictureUrl !== null)) {
    if (known?.syncedAt) changed.push('picture');
  }
  Object.assign(profile, facts, {
    verticalRaw: facts.vertical,
    vertical: facts.vertical && verticalOf(facts.vertical),
    pictureUrl: profilePictureUrl,
    syncedAt: at,
    syncFailedAt: null,
    syncFailurePermanent: false,
  });
  if (changed.length === 0) return;
  recordChange(em, number, {
    kind: 'PROFILE',
    previous: null,
    current: null,
    detail: changed.join(', '),
    source,
    actorName,
    actorId,
    event: 'number.profile_changed',
    payload: { fields: changed },
    at,
  });
}

const verticalOf = (raw: string): string => {
  const upper = raw.toUpperCase();
  return upper in BusinessVertical ? upper : raw;
};
