import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import { UserErrors } from '../../errors.ts';
import { addJob } from '../../jobs/add-job.ts';
import type { Services } from '../../services.ts';
import { MetaError, SampleLost } from '../../upstream/meta/meta-error.ts';
import type { MetaCreatedTemplate } from '../../upstream/meta/template-nodes.ts';
import { errorColumns, upstreamError, upstreamRefusal } from '../../upstream-failure.ts';
import { auditByHub } from '../audit/audit.ts';
import { lockDraft } from './find-template-draft.ts';
import { freezeBefore, freezeVersion } from './freeze-version.ts';
import { ALIVE } from './mark-deleted.ts';
import { recordTemplateChange } from './record-template-change.ts';
import { placeOfSample, withFreshSamples } from './refresh-samples.ts';
import { TemplateDraft } from './template-draft.entity.ts';
import { templateSearchText, wordingOf } from './template-list.ts';
import { refusalPath } from './template-refusal.rules.ts';
import { Template } from './template.entity.ts';

type Sent = Pick<MetaCreatedTemplate, 'metaId' | 'status' | 'statusRaw' | 'category'>;

/** Sends a draft that is marked to Meta; returns the template's uuid, null while nobody knows. */
export async function sendToMeta(services: Services, draftId: string): Promise<string | null> {
  const draft = await read(services, draftId);
  try {
    const sent = await call(services, draft);
    return await confirmSubmission(services, draftId, sent);
  } catch (error) {
    if (!(error instanceof MetaError)) throw error;
    // Without an answer nobody knows whether Meta has it. If Meta does not even tell that, the
    // draft stays as it is and the job goes on asking.
    const isUnknown = error.kind === 'transient' || error.kind === 'unknown';
    const held = isUnknown ? await heldByMeta(services, draft) : null;
    if (held === 'UNKNOWN') return null;
    if (held !== null) return confirmSubmission(services, draftId, held);
    await withdrawSubmission(services, draftId, error);
    throw new UserErrors(upstreamRefusal(error, placeOf(error, draft.components)));
  }
}

function placeOf(error: MetaError, components: unknown): string[] {
  const place = error instanceof SampleLost ? placeOfSample(components, error.sample) : null;
  return place === null ? refusalPath(error, components) : ['components', ...place];
}

/**
 * Looks whether Meta has a draft that is on its way; null while it has not or does not tell. Sends
 * nothing, for somebody else may be about to.
 */
export async function lookAtMeta(services: Services, draftId: string): Promise<string | null> {
  const draft = await read(services, draftId);
  if (draft.state !== 'SUBMITTING') return draft.template?.id ?? null;
  const held = await heldByMeta(services, draft);
  return held === null || held === 'UNKNOWN' ? null : confirmSubmission(services, draftId, held);
}

/**
 * Finishes what was left halfway: by a process that died, or because Meta did not answer. Asks
 * what Meta has first, so that there are never two. A refusal is thrown as UserErrors.
 */
export async function finishSubmission(
  services: Services,
  draftId: string,
): Promise<string | null> {
  const draft = await read(services, draftId);
  const held = await heldByMeta(services, draft);
  if (held === 'UNKNOWN') return null;
  return held === null ? sendToMeta(services, draftId) : confirmSubmission(services, draftId, held);
}

async function read({ orm }: Services, draftId: string): Promise<TemplateDraft> {
  const populate = ['waba', 'template', 'source'] as const;
  return orm.em.fork().findOneOrFail(TemplateDraft, draftId, { populate });
}

async function call(services: Services, draft: TemplateDraft): Promise<Sent> {
  const { meta } = services;
  const { waba, template, name, language, category, messageSendTtlSeconds } = draft;
  const components = await withFreshSamples(services, draft);
  const contents = { components, messageSendTtlSeconds };
  if (!template) {
    const { parameterFormat, allowCategoryChange } = draft;
    const facts = { name, language, category, parameterFormat, allowCategoryChange };
    return meta.createTemplate(waba.metaId, { ...contents, ...facts });
  }
  const isOther = category !== template.category;
  await meta.editTemplate(template.metaId, { ...contents, ...(isOther && { category }) });
  return { metaId: template.metaId, status: 'PENDING', statusRaw: null, category };
}

/** What Meta has of it; null when it has not, UNKNOWN while it does not tell. */
async function heldByMeta(
  { meta }: Services,
  { waba, template, name, language, components }: TemplateDraft,
): Promise<Sent | null | 'UNKNOWN'> {
  try {
    if (!template) return await meta.findTemplate(waba.metaId, name, language);
    const facts = await meta.getTemplate(template.metaId);
    const isTaken = isDeepStrictEqual(withoutSamples(facts.components), withoutSamples(components));
    return isTaken ? facts : null;
  } catch (error) {
    if (error instanceof MetaError) return 'UNKNOWN';
    throw error;
  }
}

/** Meta hands samples out in other words than it took them. */
function withoutSamples(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSamples);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      key === 'example' ? [] : [[key, withoutSamples(inner)]],
    ),
  );
}

/** Meta has it: template, frozen version, history and event, and nothing left to do but wait. */
export function confirmSubmission(
  { orm, clock }: Services,
  draftId: string,
  sent: Sent,
): Promise<string> {
  return orm.em.fork().transactional(async (em) => {
    const draft = await lockDraft(em, draftId);
    if (draft.state === 'SUBMITTED' && draft.template) return draft.template.id;
    const at = clock.now();
    const template = draft.template ?? (await templateFor(em, draft, sent, at));
    if (draft.template) await freezeBefore(em, template);
    const components: unknown[] = Array.isArray(draft.components) ? draft.components : [];
    const { category, parameterFormat, messageSendTtlSeconds } = draft;
    const contents = { category, parameterFormat, components, messageSendTtlSeconds };
    await freezeVersion(em, template, contents, {
      origin: 'HUB',
      submittedAt: draft.submittedAt ?? at,
      submittedBy: draft.submittedBy,
    });
    const previous = draft.template ? template.status : 'DRAFT';
    Object.assign(template, contents, statusOf(sent, at), {
      category: sent.category ?? category,
      searchText: templateSearchText(draft.name, components),
      wording: wordingOf(draft.language, components),
      readAt: at,
    });
    const change = { kind: 'STATUS', previous, current: template.status, at } as const;
    if (previous !== change.current) recordTemplateChange(em, template, change);
    Object.assign(draft, { state: 'SUBMITTED', isOpen: false, template });
    await em.flush();
    const jobKey = `sync_template:${template.id}`;
    await addJob(em, 'sync_template', { templateId: template.id }, { jobKey });
    return template.id;
  });
}

const statusOf = ({ status, statusRaw }: Sent, at: Date) => ({
  status,
  statusRaw,
  statusAt: at,
  rejectedReason: null,
  rejectionDetail: null,
  recommendation: null,
});

/** The row of a new template: its own, that of a sync that was faster, or of one deleted before. */
async function templateFor(
  em: EntityManager,
  draft: TemplateDraft,
  sent: Sent,
  at: Date,
): Promise<Template> {
  const { waba, name, language, category, parameterFormat } = draft;
  const known = await em.findOne(Template, { waba, name, language });
  if (known) {
    return Object.assign(known, ALIVE, { editTimes: [], metaId: sent.metaId });
  }
  const template = em.create(Template, {
    id: uuid(),
    metaId: sent.metaId,
    waba,
    name,
    language,
    ...statusOf(sent, at),
    category: sent.category ?? category,
    categoryRaw: sent.category ?? category,
    quality: 'UNKNOWN',
    parameterFormat,
    components: [],
    searchText: '',
    createdAt: at,
    readAt: at,
    categoryAt: at,
    qualityAt: at,
  });
  em.persist(template);
  return template;
}

/** Meta refused: the draft is open again and tells why. */
async function withdrawSubmission(
  { orm, clock, logger }: Services,
  draftId: string,
  error: MetaError,
): Promise<void> {
  const { code, subcode, traceId } = error;
  logger.info({ draftId, code, subcode, traceId }, 'Meta did not take a template');
  await orm.em.fork().transactional(async (em) => {
    const draft = await lockDraft(em, draftId);
    if (draft.state !== 'SUBMITTING') return;
    const { template, submittedAt } = draft;
    if (template) {
      template.editTimes = template.editTimes.filter((at) => at !== submittedAt?.toISOString());
    }
    auditByHub(em, {
      action: 'templateRefused',
      actor: 'META',
      subject: draft,
      subjectType: 'TemplateDraft',
      subjectName: draft.name,
      client: draft.waba.client,
      changes: { state: ['SUBMITTING', 'OPEN'] },
      at: clock.now(),
    });
    Object.assign(draft, errorColumns(upstreamError(error)), { state: 'OPEN', submittedAt: null });
  });
}
