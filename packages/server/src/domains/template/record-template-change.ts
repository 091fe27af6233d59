import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import { emitEvent } from '../event/emit-event.ts';
import type { EventType } from '../event/event.entity.ts';
import { categoryCosts } from './category-change.rules.ts';
import { DELETED_AT_META } from './template-detail.rules.ts';
import { TemplateChange } from './template-change.entity.ts';
import type { Template } from './template.entity.ts';
import type { TemplateChangeKind } from './template.enums.ts';

const EVENTS = {
  STATUS: 'template.status_changed',
  CATEGORY: 'template.category_changed',
  QUALITY: 'template.quality_changed',
} as const satisfies Record<TemplateChangeKind, EventType>;

interface Change {
  kind: TemplateChangeKind;
  previous: string;
  current: string;
  detail?: string | null;
  at: Date;
}

/** Writes history and event of a change that Meta made, in the transaction of the change. */
export function recordTemplateChange(
  em: EntityManager,
  template: Template,
  { kind, previous, current, detail: given = null, at }: Change,
): void {
  const isElsewhere = current === 'DELETED' && template.deletionRequestedAt === null;
  const detail = given ?? (isElsewhere ? DELETED_AT_META : null);
  em.persist(
    em.create(TemplateChange, { id: uuid(), template, kind, previous, current, detail, at }),
  );
  emitEvent(em, {
    type: EVENTS[kind],
    subject: { type: 'Template', id: template.id },
    client: template.waba.client.id,
    payload: {
      name: template.name,
      language: template.language,
      previous,
      current,
      detail,
      ...(kind === 'CATEGORY' && costsOf(template, { from: previous, to: current, at })),
    },
    at,
  });
}

/** For programs and notifications, as of now; null where no rate card says it. */
function costsOf({ waba }: Template, change: { from: string; to: string; at: Date }) {
  const { costPerThousandBefore, costPerThousandAfter, market } = categoryCosts(waba, change);
  return { costPerThousandBefore, costPerThousandAfter, market };
}

/** Tells of a category that Meta will give a template, once. */
export function tellAnnouncedCategory(
  em: EntityManager,
  template: Template,
  { announced, holdsFrom, at }: { announced: string | null; holdsFrom: Date | null; at: Date },
): void {
  if (announced === null || announced === template.announcedCategory) return;
  emitEvent(em, {
    type: 'template.category_announced',
    subject: { type: 'Template', id: template.id },
    client: template.waba.client.id,
    payload: {
      name: template.name,
      language: template.language,
      previous: template.category,
      current: announced,
      effectiveAt: holdsFrom?.toISOString() ?? null,
      ...costsOf(template, { from: template.category, to: announced, at: holdsFrom ?? at }),
    },
    at,
  });
}
