import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import { TemplateVersion } from '../../src/domains/template/template-version.entity.ts';
import type { Template } from '../../src/domains/template/template.entity.ts';

/** The first version of a template, approved. */
export async function createTemplateVersion(
  em: EntityManager,
  template: Template,
  at: Date,
): Promise<TemplateVersion> {
  const version = em.create(TemplateVersion, {
    id: uuid(),
    template,
    number: 1,
    origin: 'HUB',
    category: template.category,
    parameterFormat: template.parameterFormat,
    components: template.components,
    submittedAt: at,
    submittedBy: 'Somebody',
    verdict: 'APPROVED',
    decidedAt: at,
  });
  await em.persist(version).flush();
  return version;
}
