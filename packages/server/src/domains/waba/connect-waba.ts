import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import type { Client } from '../client/client.entity.ts';
import { requestSync } from './request-sync.ts';
import { Waba } from './waba.entity.ts';
import type { ConsentStatus, WabaType } from './waba.types.ts';

interface NewWaba {
  client: Client;
  metaId: string;
  name: string;
  type: WabaType;
  consentStatus: ConsentStatus;
  now: Date;
}

/** Connects an account to a client and asks for its first sync, which brings its numbers. */
export async function connectWaba(em: EntityManager, input: NewWaba): Promise<Waba> {
  const { client, metaId, name, type, consentStatus, now } = input;
  const waba = em.create(Waba, {
    id: uuid(),
    client,
    metaId,
    name,
    type,
    consentStatus,
    messageOnBehalfStatus: type === 'OBO' ? 'SUBMITTED' : 'NOT_APPLICABLE',
    createdAt: now,
  });
  await requestSync(em, [waba], now);
  return waba;
}
