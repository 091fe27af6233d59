import { Organization } from 'server/domains/organization/organization.entity';
import { runDueJobs } from 'server/jobs/run-due-jobs';
import type { Services } from 'server/services';
import { createOrganizations } from './create-organizations.ts';
import type { DemoApiKey } from './create-organizations.ts';
import { draftTemplates } from './draft-templates.ts';
import { fileTickets } from './file-tickets.ts';
import { keepRates } from './keep-rates.ts';
import { operator } from './organizations.ts';
import { showPictures } from './show-pictures.ts';
import { spreadEvents } from './spread-events.ts';
import { tagNumbers } from './tag-numbers.ts';
import { tellStories } from './tell-stories.ts';
import { tellVersions } from './tell-versions.ts';
import { writeAuditLog } from './write-audit-log.ts';

export interface DemoMemory {
  password: string;
  complete: boolean;
  apiKeys: DemoApiKey[];
}

/**
 * Fills the database with the demo world, once. Numbers come by the Hub's own sync from the
 * sandbox. A start that was interrupted is completed by the next one; `remember` keeps what only
 * this process knows.
 */
export async function fillDemo(
  services: Services,
  memory: DemoMemory,
  remember: (memory: DemoMemory) => void,
): Promise<DemoMemory> {
  if (memory.complete) return memory;
  const em = services.orm.em.fork();
  let { apiKeys } = memory;
  if ((await em.count(Organization, { slug: operator.slug })) === 0) {
    await em.transactional(async (tx) => {
      apiKeys = await createOrganizations(tx, services, memory.password);
      // Before the commit: keys that nobody remembers would be of no use.
      remember({ ...memory, apiKeys });
    });
  } else if (apiKeys.length === 0) {
    throw new Error('This database was filled from another data folder; its logins are there.');
  }
  await showPictures(services);
  await runDueJobs(services);
  await services.orm.em.fork().transactional(async (tx) => {
    await tellStories(tx, services);
    await writeAuditLog(tx, services.clock.now());
    await tagNumbers(tx, services.clock.now());
    await keepRates(tx, services.clock.now());
    await tellVersions(tx, services.clock.now());
    await draftTemplates(tx, services.clock.now());
    await fileTickets(tx, services.clock.now());
    await spreadEvents(tx, services.clock.now());
  });
  const complete = { ...memory, apiKeys, complete: true };
  remember(complete);
  return complete;
}
