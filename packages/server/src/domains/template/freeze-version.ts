import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import type { Template } from './template.entity.ts';
import type { TemplateVerdict, TemplateVersionOrigin } from './template.enums.ts';
import { TemplateVersion } from './template-version.entity.ts';

type Frozen = Pick<
  TemplateVersion,
  'category' | 'parameterFormat' | 'components' | 'messageSendTtlSeconds'
>;

interface Freezing {
  origin: TemplateVersionOrigin;
  submittedAt: Date;
  submittedBy: string | null;
}

/** Keeps what was submitted. The first submit also keeps what Meta had before, to compare with. */
export async function freezeVersion(
  em: EntityManager,
  template: Template,
  contents: Frozen,
  freezing: Freezing,
): Promise<void> {
  const [latest] = await em.find(
    TemplateVersion,
    { template },
    { orderBy: { number: 'desc' }, limit: 1 },
  );
  let number = latest?.number ?? 0;
  if (latest) {
    latest.isLatest = false;
    if (latest.verdict === 'PENDING') latest.verdict = 'SUPERSEDED';
  }
  em.persist(create(em, template, contents, { ...freezing, number: (number += 1) }));
}

/** What Meta had when the Hub knew of no version. */
export async function freezeBefore(em: EntityManager, template: Template): Promise<void> {
  if ((await em.count(TemplateVersion, { template })) > 0) return;
  const { status, createdAt: submittedAt } = template;
  const isRejected = status === 'REJECTED';
  const verdict = isRejected ? 'REJECTED' : 'APPROVED';
  const freezing = { origin: 'META', submittedAt, submittedBy: null, number: 1 } as const;
  em.persist(create(em, template, template, freezing, verdict));
  await em.flush();
}

function create(
  em: EntityManager,
  template: Template,
  contents: Frozen,
  freezing: Freezing & { number: number },
  verdict: TemplateVerdict = 'PENDING',
): TemplateVersion {
  const { category, parameterFormat, components, messageSendTtlSeconds } = contents;
  return em.create(TemplateVersion, {
    id: uuid(),
    template,
    category,
    parameterFormat,
    components,
    messageSendTtlSeconds,
    verdict,
    ...freezing,
  });
}

/** Writes Meta's verdicts on the versions that wait for one; all of an account, or some templates. */
export async function decideVersions(
  em: EntityManager,
  of: { wabaId: string } | { templateIds: readonly string[] },
): Promise<void> {
  await em.flush();
  const which = 'wabaId' in of ? 't.waba_id = ?' : 't.id = any(?::uuid[])';
  await em.execute(
    `update template_versions v set verdict = t.status,
       decided_at = greatest(t.status_at, w.templates_synced_at),
       rejected_reason = t.rejected_reason, rejection_detail = t.rejection_detail,
       recommendation = t.recommendation
     from templates t join wabas w on w.id = t.waba_id
     where t.id = v.template_id and v.is_latest and v.verdict = 'PENDING'
       and t.status in ('APPROVED', 'REJECTED')
       and greatest(t.status_at, w.templates_synced_at) >= v.submitted_at and ${which}`,
    ['wabaId' in of ? of.wabaId : `{${of.templateIds.join(',')}}`],
  );
}
