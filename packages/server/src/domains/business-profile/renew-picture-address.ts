import type { Services } from '../../services.ts';
import { MetaError } from '../../upstream/meta/meta-error.ts';
import { BusinessProfile } from './business-profile.entity.ts';
import { syncBusinessProfileFromMeta } from './sync-business-profile.job.ts';

/** A picture that is really gone is not asked for with every look at it. */
const ASKED_AGAIN_AFTER_MS = 60_000;

/**
 * Where a picture lies by now, for one whose address leads nowhere: Meta's addresses are good for
 * some time only. Null when Meta has none, does not answer, or was asked a moment ago.
 */
export async function renewPictureAddress(
  services: Services,
  { id }: { id: string },
): Promise<string | null> {
  const find = () => services.orm.em.fork().findOne(BusinessProfile, { phoneNumber: { id } });
  const known = await find();
  if (!known?.pictureUrl) return null;
  const asked = Math.max(Number(known.syncedAt), Number(known.syncFailedAt));
  if (services.clock.now().getTime() - asked < ASKED_AGAIN_AFTER_MS) return null;
  try {
    await syncBusinessProfileFromMeta(services, { phoneNumberId: id });
  } catch (error) {
    if (error instanceof MetaError) return null;
    throw error;
  }
  return (await find())?.pictureUrl ?? null;
}
