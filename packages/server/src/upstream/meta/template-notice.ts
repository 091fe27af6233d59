import { z } from 'zod';
import { anything, id, nullable, text, unixTime } from './schema-parts.ts';
import {
  readQualityRating,
  readTemplateCategory,
  readTemplateStatus,
  type MetaQualityRating,
  type MetaTemplateCategory,
  type MetaTemplateStatus,
} from './values.ts';

/** What a webhook says about a template; null where it says nothing. */
export interface TemplateNotice {
  templateMetaId: string | null;
  status: MetaTemplateStatus | null;
  statusRaw: string | null;
  quality: MetaQualityRating | null;
  qualityRaw: string | null;
  category: MetaTemplateCategory | null;
  categoryRaw: string | null;
  /** What the category will be within 24 hours. */
  announcedCategory: string | null;
  /** From when on. */
  announcedFor: Date | null;
  /** Meta's code for a rejection. */
  reason: string | null;
  /** Why, in words. */
  detail: string | null;
  recommendation: string | null;
}

const noticeSchema = z.looseObject({
  message_template_id: id.nullish().catch(null),
  event: anything,
  reason: text,
  new_quality_score: anything,
  new_category: anything,
  correct_category: text,
  category_update_timestamp: unixTime,
  rejection_info: z.looseObject({ reason: text, recommendation: text }).nullish().catch(null),
  other_info: z.looseObject({ title: text, description: text }).nullish().catch(null),
});

export function readTemplateNotice(field: string, given: unknown): TemplateNotice {
  const value = noticeSchema.safeParse(given).data;
  const is = (name: string) => field === name;
  const status = readTemplateStatus(is('message_template_status_update') ? value?.event : null);
  const quality = readQualityRating(
    is('message_template_quality_update') ? value?.new_quality_score : null,
  );
  const announced = is('template_category_update') ? (value?.correct_category ?? null) : null;
  // In an announcement `new_category` is the one that still holds.
  const isDecided = is('template_category_update') && announced === null;
  const category = readTemplateCategory(isDecided ? value?.new_category : null);
  // Some events, FLAGGED for one, are no status.
  const isStatus = status.value !== 'UNKNOWN';
  return {
    templateMetaId: value?.message_template_id ?? null,
    status: isStatus ? status.value : null,
    statusRaw: isStatus ? status.raw : null,
    quality: quality.value,
    qualityRaw: quality.raw,
    category: category.value,
    categoryRaw: category.raw,
    announcedCategory: announced,
    announcedFor: announced === null ? null : nullable(value?.category_update_timestamp),
    reason: value?.reason === 'NONE' ? null : (value?.reason ?? null),
    detail: value?.rejection_info?.reason ?? value?.other_info?.title ?? null,
    recommendation: value?.rejection_info?.recommendation ?? null,
  };
}
