import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import { TemplateDraft } from '../../src/domains/template/template-draft.entity.ts';
import type { Waba } from '../../src/domains/waba/waba.entity.ts';

type Given = Partial<Pick<TemplateDraft, 'name' | 'language' | 'components' | 'template'>>;

/** A draft that Meta would take. */
export async function createTemplateDraft(
  em: EntityManager,
  waba: Waba,
  at: Date,
  given: Given = {},
): Promise<TemplateDraft> {
  const draft = em.create(TemplateDraft, {
    id: uuid(),
    waba,
    template: null,
    state: 'OPEN',
    name: 'order_packed',
    language: 'en',
    category: 'UTILITY',
    parameterFormat: 'POSITIONAL',
    components: [{ type: 'BODY', text: 'Your order is packed.' }],
    accountProblems: [],
    author: 'Somebody',
    updatedBy: 'Somebody',
    createdAt: at,
    updatedAt: at,
    ...given,
  });
  await em.persist(draft).flush();
  return draft;
}
