import { Index, Trigger } from '@mikro-orm/decorators/legacy';
import type { PhoneNumber } from './phone-number.entity.ts';

type Entity = typeof PhoneNumber;

/** Lists of everybody, of a client, a partner and an account, in each order; then search. */
const INDEXES: Parameters<typeof Index<Entity, keyof PhoneNumber>>[0][] = [
  { properties: ['createdAt', 'id'] },
  { properties: ['client', 'createdAt', 'id'] },
  { properties: ['partner', 'createdAt', 'id'] },
  { properties: ['waba', 'createdAt', 'id'] },
  { properties: ['businessPortfolio', 'createdAt', 'id'] },
  { properties: ['number', 'id'] },
  { properties: ['client', 'number', 'id'] },
  { properties: ['partner', 'number', 'id'] },
  { properties: ['sortName', 'id'] },
  { properties: ['client', 'sortName', 'id'] },
  { properties: ['partner', 'sortName', 'id'] },
  { properties: ['accountStatus', 'id'] },
  { properties: ['client', 'accountStatus', 'id'] },
  { properties: ['partner', 'accountStatus', 'id'] },
  {
    name: 'phone_numbers_search_text_trgm',
    expression:
      'create index "phone_numbers_search_text_trgm" on "phone_numbers" using gin ("search_text" gin_trgm_ops)',
  },
  {
    name: 'phone_numbers_meta_id_unique',
    expression:
      'create unique index "phone_numbers_meta_id_unique" on "phone_numbers" ("meta_id") where meta_id is not null',
  },
  {
    name: 'phone_numbers_one_live',
    expression:
      'create unique index "phone_numbers_one_live" on "phone_numbers" ("number") where deleted_at is null',
  },
];

/** What follows from a number's columns, and who must hear of a change. */
const TRIGGERS: Parameters<typeof Trigger<Entity>>[0][] = [
  {
    name: 'phone_numbers_search_text',
    timing: 'before',
    events: ['insert', 'update'],
    body: `new.sort_name = lower(coalesce(new.display_name, ''));
    new.search_text = lower(unaccent(concat_ws(' ', new.number, new.display_name, new.meta_id,
      (select concat_ws(' ', c.name, c.legal_name) from clients c where c.id = new.client_id),
      (select w.meta_id from wabas w where w.id = new.waba_id),
      (select p.meta_id from business_portfolios p where p.id = new.business_portfolio_id))));
    return new`,
  },
  {
    name: 'phone_numbers_changed',
    timing: 'after',
    events: ['update'],
    body: `if to_jsonb(new) - 'synced_at' is distinct from to_jsonb(old) - 'synced_at' then
      perform pg_notify('hub_live', concat_ws(':', 'number', new.id, coalesce(new.client_id::text, ''), coalesce(new.partner_id::text, '')));
      if (new.client_id, new.partner_id) is distinct from (old.client_id, old.partner_id) then
        perform pg_notify('hub_live', concat_ws(':', 'number', old.id, coalesce(old.client_id::text, ''), coalesce(old.partner_id::text, '')));
      end if;
    end if;
    return null`,
  },
];

/** Decorates the entity with the indexes that its lists need. */
export function NumberIndexes() {
  return (entity: Entity): void => {
    for (const index of INDEXES) Index<Entity, keyof PhoneNumber>(index)(entity);
  };
}

/** The same with the triggers of its table. */
export function NumberTriggers() {
  return (entity: Entity): void => {
    for (const trigger of TRIGGERS) Trigger<Entity>(trigger)(entity);
  };
}
