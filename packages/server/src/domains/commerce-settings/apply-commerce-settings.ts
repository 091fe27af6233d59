import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import type { MetaCommerceSettings } from '../../upstream/meta/nodes.ts';
import type { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import type { HistorySource } from '../phone-number/phone-number.enums.ts';
import { recordChange } from '../phone-number/record-change.ts';
import { CommerceSettings } from './commerce-settings.entity.ts';

interface Teller {
  source: HistorySource;
  actorName?: string | null;
  actorId?: string | null;
  at: Date;
}

/** Stores what Meta told or took, with history and event for what is different. */
export async function applyCommerceSettings(
  em: EntityManager,
  number: PhoneNumber,
  facts: MetaCommerceSettings,
  { source, actorName = null, actorId = null, at }: Teller,
): Promise<CommerceSettings | null> {
  const known = await em.findOne(CommerceSettings, { phoneNumber: number });
  if (known?.syncedAt && known.syncedAt > at) return null;
  const settings =
    known ?? em.create(CommerceSettings, { id: uuid(), phoneNumber: number, ...facts });
  em.persist(settings);
  const switches = [
    ['isCatalogVisible', 'Catalogue'],
    ['isCartEnabled', 'Cart'],
  ] as const;
  for (const [property, what] of switches) {
    if (known === null || known[property] === facts[property]) continue;
    const word = (on: boolean) => `${what} ${on ? 'on' : 'off'}`;
    recordChange(em, number, {
      kind: 'COMMERCE_SETTINGS',
      previous: word(known[property]),
      current: word(facts[property]),
      source,
      actorName,
      actorId,
      event: 'number.commerce_settings_changed',
      payload: { [property]: facts[property] },
      at,
    });
  }
  Object.assign(settings, facts, { syncedAt: at, syncFailedAt: null, syncFailurePermanent: false });
  return settings;
}
