import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { addJob } from '../../jobs/add-job.ts';
import type { MetaChange } from '../../upstream/meta/meta-change.ts';
import { Waba } from '../waba/waba.entity.ts';
import { decideVersions } from './freeze-version.ts';
import { markDeleted } from './mark-deleted.ts';
import { recordTemplateChange, tellAnnouncedCategory } from './record-template-change.ts';
import { templateSyncJob } from './request-template-sync.ts';
import { confirmedAt } from './template-moments.rules.ts';
import { pauseEnd } from './template-pause.rules.ts';
import { Template } from './template.entity.ts';

type TemplateNotice = Extract<MetaChange, { kind: 'template' }>;

/**
 * Applies what webhooks tell of templates at once, guarded by their times, and has each of the
 * templates read again: notices come twice and in any order, so Meta has the last word. What was
 * applied before is read again and nothing else.
 */
export async function applyTemplateNotices(
  em: EntityManager,
  changes: readonly MetaChange[],
  receivedAt: Date,
  isNews: boolean,
): Promise<void> {
  const notices = changes.filter((change) => change.kind === 'template');
  if (notices.length === 0) return;
  const templates = await em.find(
    Template,
    { metaId: { $in: notices.flatMap(({ templateMetaId }) => templateMetaId ?? []) } },
    {
      orderBy: { id: 'asc' },
      lockMode: LockMode.PESSIMISTIC_WRITE,
    },
  );
  // After the locks, for a sync of the account may have held them.
  await em.populate(templates, ['waba.client']);
  const strange = new Set<string>();
  for (const notice of notices) {
    const template = templates.find(
      ({ metaId, waba }) => metaId === notice.templateMetaId && waba.metaId === notice.wabaMetaId,
    );
    if (template && isNews) applyNotice(em, template, notice, notice.at ?? receivedAt);
    else if (!template && notice.wabaMetaId !== null) strange.add(notice.wabaMetaId);
  }
  await decideVersions(em, { templateIds: templates.map(({ id }) => id) });
  for (const { id } of templates) {
    const options = { jobKey: `sync_template:${id}` };
    await addJob(em, 'sync_template', { templateId: id }, options);
  }
  for (const waba of await em.find(Waba, { metaId: { $in: [...strange] } })) {
    const { payload, ...options } = templateSyncJob(waba.id);
    await addJob(em, 'sync_templates', payload, options);
  }
}

function applyNotice(
  em: EntityManager,
  template: Template,
  notice: TemplateNotice,
  at: Date,
): void {
  const { status, statusRaw, quality, qualityRaw, category, reason, recommendation } = notice;
  const statusAt = confirmedAt(template.statusAt, template.waba);
  const pauseEndsAt = pauseEnd(notice, at);
  if (status !== null && statusAt <= at) {
    const detail = notice.detail ?? reason;
    if (template.status !== status) {
      const { status: previous } = template;
      recordTemplateChange(em, template, { kind: 'STATUS', previous, current: status, detail, at });
    }
    if (status === 'DELETED') markDeleted(template, at);
    const isRejected = status === 'REJECTED';
    Object.assign(template, {
      status,
      statusRaw,
      statusAt: at,
      pauseEndsAt,
      rejectedReason: isRejected ? reason : null,
      rejectionDetail: isRejected ? notice.detail : null,
      recommendation: isRejected ? recommendation : null,
    });
  } else if (pauseEndsAt !== null && pauseEndsAt > statusAt) {
    // A sync was faster, or is about to tell: of the pause, but not when it ends.
    template.pauseEndsAt = pauseEndsAt;
  }
  if (quality !== null && confirmedAt(template.qualityAt, template.waba) <= at) {
    if (template.quality !== quality) {
      const { quality: previous } = template;
      recordTemplateChange(em, template, { kind: 'QUALITY', previous, current: quality, at });
    }
    Object.assign(template, { quality, qualityRaw, qualityAt: at });
  }
  const categoryAt = confirmedAt(template.categoryAt, template.waba);
  if (notice.announcedCategory !== null && categoryAt <= at) {
    const { announcedCategory, announcedFor } = notice;
    tellAnnouncedCategory(em, template, {
      announced: announcedCategory,
      holdsFrom: announcedFor,
      at,
    });
    const isSame = announcedCategory === template.announcedCategory && announcedFor === null;
    Object.assign(template, {
      announcedCategory,
      categoryChangeAt: isSame ? template.categoryChangeAt : announcedFor,
      categoryAt: at,
    });
  }
  if (category !== null && categoryAt <= at) {
    if (template.category !== category) {
      const { category: previous } = template;
      recordTemplateChange(em, template, { kind: 'CATEGORY', previous, current: category, at });
      Object.assign(template, { previousCategory: previous, categoryChangeAt: at });
    }
    Object.assign(template, {
      category,
      categoryRaw: notice.categoryRaw,
      categoryAt: at,
      announcedCategory: null,
    });
  }
}
