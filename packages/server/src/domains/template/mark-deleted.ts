import type { Template } from './template.entity.ts';
import type { TemplateStatus } from './template.enums.ts';

/** Meta keeps the name of an approved template locked for so long after its end. */
const LOCKED_FOR_MS = 30 * 24 * 3_600_000;

/** Statuses that come after an approval. */
const APPROVED_ONCE: ReadonlySet<TemplateStatus> = new Set([
  'APPROVED',
  'PAUSED',
  'DISABLED',
  'PENDING_DELETION',
  'ARCHIVED',
]);

/** Keeps a template that is no more at Meta, with the lock of its name. */
export function markDeleted(template: Template, at: Date): void {
  if (template.status === 'DELETED') return;
  template.deletedAt = at;
  if (APPROVED_ONCE.has(template.status)) {
    template.lockedUntil = new Date(at.getTime() + LOCKED_FOR_MS);
  }
  template.status = 'DELETED';
}

/** What a template is that came back. */
export const ALIVE = { deletedAt: null, lockedUntil: null, archivedAt: null } as const;
