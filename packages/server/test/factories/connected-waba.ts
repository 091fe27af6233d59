import type { Client } from '../../src/domains/client/client.entity.ts';
import { connectWaba } from '../../src/domains/waba/connect-waba.ts';
import type { Waba } from '../../src/domains/waba/waba.entity.ts';
import type { TestApp } from '../app.ts';

/** An account as embedded signup leaves it: connected, its first sync waiting as a job. */
export function createConnectedWaba(
  { services }: Pick<TestApp, 'services'>,
  client: Client,
  metaId: string,
): Promise<Waba> {
  return services.orm.em.fork().transactional((em) =>
    connectWaba(em, {
      client: em.merge(client),
      metaId,
      name: `Account ${metaId}`,
      type: 'SHARED',
      consentStatus: 'SIGNED',
      now: services.clock.now(),
    }),
  );
}
