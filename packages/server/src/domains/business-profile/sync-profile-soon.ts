import type { Services } from '../../services.ts';
import { addJob } from '../../jobs/add-job.ts';

const UNTIL_SOMEBODY_LOOKS_MS = 60_000;

/**
 * Has profile and commerce settings read from Meta a minute later. Called before they are written,
 * so that the copy becomes right even if nobody lives to hear Meta's answer.
 */
export async function syncProfileSoon(
  { orm, clock }: Services,
  { id }: { id: string },
): Promise<void> {
  await addJob(
    orm.em.fork(),
    'sync_business_profile',
    { phoneNumberId: id },
    {
      jobKey: profileJobKey(id),
      runAt: new Date(clock.now().getTime() + UNTIL_SOMEBODY_LOOKS_MS),
    },
  );
}

export const profileJobKey = (phoneNumberId: string): string =>
  `sync_business_profile:${phoneNumberId}`;
