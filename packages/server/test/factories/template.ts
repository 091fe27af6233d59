import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import { templateSearchText, wordingOf } from '../../src/domains/template/template-list.ts';
import { Template } from '../../src/domains/template/template.entity.ts';
import type { Waba } from '../../src/domains/waba/waba.entity.ts';

type Given = Partial<
  Pick<
    Template,
    | 'metaId'
    | 'name'
    | 'language'
    | 'status'
    | 'components'
    | 'quality'
    | 'category'
    | 'lockedUntil'
  >
>;

/** An approved template, as a sync would have left it. */
export async function createTemplate(
  em: EntityManager,
  waba: Waba,
  at: Date,
  given: Given = {},
): Promise<Template> {
  const { name = 'order_shipped', language = 'en', status = 'APPROVED' } = given;
  const { quality = 'UNKNOWN', category = 'UTILITY', lockedUntil = null } = given;
  const components = given.components ?? [{ type: 'BODY', text: 'Your order is on its way.' }];
  const id = uuid();
  const template = em.create(Template, {
    id,
    metaId: given.metaId ?? `meta-of-${id}`,
    waba,
    name,
    language,
    status,
    statusRaw: status,
    category,
    categoryRaw: category,
    quality,
    parameterFormat: 'POSITIONAL',
    components,
    searchText: templateSearchText(name, components),
    wording: wordingOf(language, components),
    lockedUntil,
    createdAt: at,
    readAt: at,
    statusAt: at,
    categoryAt: at,
    qualityAt: at,
  });
  await em.persist(template).flush();
  return template;
}
