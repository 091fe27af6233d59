import type { Refusal } from '../../capability.ts';
import type { TemplateStatus } from './template.enums.ts';

const DAY_MS = 24 * 3_600_000;
/** Meta's caps on edits of an approved template. */
const EDITS_IN_24_HOURS = 1;
const EDITS_IN_30_DAYS = 10;

const EDITABLE: ReadonlySet<TemplateStatus> = new Set(['APPROVED', 'REJECTED', 'PAUSED']);
const GONE: ReadonlySet<TemplateStatus> = new Set(['DELETED', 'PENDING_DELETION']);

export interface EditColumns {
  status: TemplateStatus;
  /** Edits made here while it was approved; those in Meta's own pages nobody tells. */
  editTimes: string[];
}

function within(times: readonly string[], now: Date, ms: number): string[] {
  return times.filter((at) => new Date(at).getTime() > now.getTime() - ms);
}

/** The times that still count. */
export const recentEdits = (times: readonly string[], now: Date): string[] =>
  within(times, now, 30 * DAY_MS);

export function editsLast24h({ editTimes }: { editTimes: string[] }, { now }: { now: Date }) {
  return within(editTimes, now, DAY_MS).length;
}

export function editsLast30d({ editTimes }: { editTimes: string[] }, { now }: { now: Date }) {
  return recentEdits(editTimes, now).length;
}

/** How many edits Meta takes now; null where it does not count them. */
export function editsLeft(template: EditColumns, context: { now: Date }): number | null {
  if (template.status === 'REJECTED' || template.status === 'PAUSED') return null;
  if (!EDITABLE.has(template.status)) return 0;
  const today = EDITS_IN_24_HOURS - editsLast24h(template, context);
  const month = EDITS_IN_30_DAYS - editsLast30d(template, context);
  return Math.max(0, Math.min(today, month));
}

/** When the next edit is possible; null when it is now. */
function editableFrom({ status, editTimes }: EditColumns, now: Date): Date | null {
  if (status !== 'APPROVED') return null;
  const month = recentEdits(editTimes, now).toSorted();
  const [oldest] = month.length >= EDITS_IN_30_DAYS ? month.slice(-EDITS_IN_30_DAYS) : [];
  const newest = within(editTimes, now, DAY_MS).toSorted().at(-1);
  const ends = [
    ...(oldest === undefined ? [] : [new Date(oldest).getTime() + 30 * DAY_MS]),
    ...(newest === undefined ? [] : [new Date(newest).getTime() + DAY_MS]),
  ];
  return ends.length === 0 ? null : new Date(Math.max(...ends));
}

const minute = (at: Date) => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** Whether Meta takes other contents for it now, whoever asks. */
export function canBeEdited(template: EditColumns, now: Date): Refusal {
  if (template.status === 'PENDING') return 'Meta is reviewing it; edit it when that is over';
  if (!EDITABLE.has(template.status)) {
    return 'Only approved, rejected and paused templates can be edited';
  }
  const from = editableFrom(template, now);
  if (from === null) return null;
  return `Meta takes 1 edit of an approved template in 24 hours and 10 in 30 days. The next is possible from ${minute(from)}`;
}

/** Whether Meta deletes it, whoever asks. */
export function canBeDeleted({ status }: { status: TemplateStatus }): Refusal {
  if (GONE.has(status)) return 'It is deleted already';
  return status === 'DISABLED' ? 'Meta does not delete disabled templates' : null;
}

export function canBeUnpaused({ status }: { status: TemplateStatus }): Refusal {
  return status === 'PAUSED' ? null : 'It is not paused';
}
