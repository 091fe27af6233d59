import { Index, Trigger } from '@mikro-orm/decorators/legacy';
import type { Template } from './template.entity.ts';

type Entity = typeof Template;

/** Lists of an account and of everybody, by name; then search and what says the same. */
const INDEXES: Parameters<typeof Index<Entity, keyof Template>>[0][] = [
  { properties: ['metaId'] },
  { properties: ['waba', 'name', 'id'] },
  { properties: ['waba', 'status', 'name', 'id'] },
  { properties: ['name', 'id'] },
  { properties: ['waba', 'wording'] },
  {
    name: 'templates_search_text_trgm',
    expression:
      'create index "templates_search_text_trgm" on "templates" using gin ("search_text" gin_trgm_ops)',
  },
];

/** What nobody is told of by itself. */
const MOMENTS = `'{read_at,status_at,category_at,quality_at}'::text[]`;

/** Decorates the entity with the indexes that its lists need. */
export function TemplateIndexes() {
  return (entity: Entity): void => {
    for (const index of INDEXES) Index<Entity, keyof Template>(index)(entity);
  };
}

/** Tells open screens of a change. */
export function TemplateTrigger() {
  return Trigger<Entity>({
    name: 'templates_changed',
    timing: 'after',
    events: ['insert', 'update'],
    body: `if tg_op = 'INSERT' or to_jsonb(new) - ${MOMENTS} is distinct from to_jsonb(old) - ${MOMENTS} then
      perform pg_notify('hub_live', concat_ws(':', 'template', new.id, c.id, coalesce(c.partner_id::text, ''), case tg_op when 'INSERT' then 'new' end))
      from wabas w join clients c on c.id = w.client_id where w.id = new.waba_id;
    end if;
    return null`,
  });
}
