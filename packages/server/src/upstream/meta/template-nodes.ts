import { z } from 'zod';
import { anything, id, nullable, text, wholeNumber } from './schema-parts.ts';
import { asSubmitted } from './template-codes.ts';
import { readQualityRating, readTemplateCategory, readTemplateStatus } from './values.ts';

export const templateFields = [
  'id',
  'name',
  'language',
  'status',
  'category',
  'previous_category',
  'correct_category',
  'parameter_format',
  'components',
  'quality_score',
  'rejected_reason',
  'rejection_info',
  'message_send_ttl_seconds',
];

export const templateSchema = z
  .looseObject({
    id,
    name: text,
    language: text,
    status: anything,
    category: anything,
    previous_category: text,
    correct_category: text,
    parameter_format: text,
    components: z.array(z.unknown()).nullish().catch(null),
    quality_score: z.looseObject({ score: text }).nullish().catch(null),
    rejected_reason: text,
    rejection_info: z.looseObject({ reason: text, recommendation: text }).nullish().catch(null),
    message_send_ttl_seconds: wholeNumber,
  })
  .transform((node) => {
    const status = readTemplateStatus(node.status);
    const category = readTemplateCategory(node.category);
    const quality = readQualityRating(node.quality_score?.score);
    const format = node.parameter_format?.toUpperCase() === 'NAMED' ? 'NAMED' : 'POSITIONAL';
    return {
      metaId: node.id,
      name: nullable(node.name),
      language: nullable(node.language),
      status: status.value ?? ('UNKNOWN' as const),
      statusRaw: status.raw,
      category: category.value ?? ('UNKNOWN' as const),
      categoryRaw: category.raw,
      previousCategory: nullable(node.previous_category),
      correctCategory: nullable(node.correct_category),
      parameterFormat: format,
      /** As Meta sent them; those of codes as Meta takes them. */
      components: asSubmitted(category.value ?? 'UNKNOWN', node.components ?? []),
      quality: quality.value ?? ('UNKNOWN' as const),
      qualityRaw: quality.raw,
      rejectedReason: node.rejected_reason === 'NONE' ? null : nullable(node.rejected_reason),
      rejectionDetail: nullable(node.rejection_info?.reason),
      recommendation: nullable(node.rejection_info?.recommendation),
      messageSendTtlSeconds: nullable(node.message_send_ttl_seconds),
    } as const;
  });
export type MetaTemplate = z.output<typeof templateSchema>;

/** The answer to a new template. */
export const createdTemplateSchema = z
  .looseObject({ id, status: anything, category: anything })
  .transform((node) => {
    const status = readTemplateStatus(node.status);
    const category = readTemplateCategory(node.category);
    return {
      metaId: node.id,
      status: status.value ?? ('PENDING' as const),
      statusRaw: status.raw,
      category: category.value,
      categoryRaw: category.raw,
    };
  });
export type MetaCreatedTemplate = z.output<typeof createdTemplateSchema>;
