import { z } from 'zod';
import type { Heard, MetaChange } from './meta-change.ts';
import { toNumber } from './nodes.ts';
import { anything, nullable, text, unixTime, wholeNumber } from './schema-parts.ts';
import { readTemplateNotice } from './template-notice.ts';
import { readBanState, readMessagingLimitOrCount, readReviewDecision } from './values.ts';

// Fields are read one by one: a value may be anything at all. Zod compiles a schema when it is first
// used, which takes far longer than using it: so each is made once.
const restriction = z.looseObject({
  restriction_type: z.string(),
  expiration: unixTime,
  remediation: text,
});
const nameSchema = z.looseObject({
  display_phone_number: text,
  decision: anything,
  requested_verified_name: text,
  rejection_reason: text,
});
const qualitySchema = z.looseObject({
  display_phone_number: text,
  event: text,
  current_limit: anything,
  max_daily_conversations_per_business: anything,
});
const accountSchema = z.looseObject({
  event: text,
  phone_number: text,
  ban_info: z
    .looseObject({ waba_ban_state: anything, waba_ban_date: anything })
    .nullish()
    .catch(null),
  restriction_info: z.array(z.unknown()).nullish().catch(null),
  violation_info: z.looseObject({ violation_type: text }).nullish().catch(null),
});
const reviewSchema = z.looseObject({ decision: anything });
const capabilitySchema = z.looseObject({
  max_daily_conversations_per_business: anything,
  max_daily_conversation_per_phone: anything,
  max_phone_numbers_per_business: wholeNumber,
});
const alertSchema = z.looseObject({
  entity_type: text,
  entity_id: z.coerce.string().nullish().catch(null),
  alert_info: z
    .looseObject({
      alert_severity: text,
      alert_status: text,
      alert_type: text,
      alert_description: text,
    })
    .nullish()
    .catch(null),
});
const securitySchema = z.looseObject({ display_phone_number: text, event: text });

const template = (heard: Heard): MetaChange => ({
  ...heard,
  kind: 'template',
  ...readTemplateNotice(heard.field, heard.value),
});

const readers: Record<string, (heard: Heard) => MetaChange> = {
  phone_number_name_update(heard) {
    const value = nameSchema.safeParse(heard.value).data;
    const decision = readReviewDecision(value?.decision);
    return {
      ...heard,
      kind: 'phone-number-name',
      number: toNumber(value?.display_phone_number),
      decision: decision.value,
      decisionRaw: decision.raw,
      requestedName: nullable(value?.requested_verified_name),
      rejectionReason: nullable(value?.rejection_reason),
    };
  },

  // Despite its name it tells no rating any more: quality has to be read.
  phone_number_quality_update(heard) {
    const value = qualitySchema.safeParse(heard.value).data;
    const limit = readMessagingLimitOrCount(
      value?.max_daily_conversations_per_business ?? value?.current_limit,
    );
    return {
      ...heard,
      kind: 'phone-number-quality',
      number: toNumber(value?.display_phone_number),
      event: nullable(value?.event),
      messagingLimit: limit.value,
      messagingLimitRaw: limit.raw,
    };
  },

  account_update(heard) {
    const value = accountSchema.safeParse(heard.value).data;
    // Older versions send a list of one.
    const ban = readBanState([value?.ban_info?.waba_ban_state].flat()[0]);
    const restrictions = (value?.restriction_info ?? []).flatMap((item) => {
      const { data } = restriction.safeParse(item);
      if (!data) return [];
      const { restriction_type: type, expiration, remediation } = data;
      return [{ type, expiresAt: nullable(expiration), remediation: nullable(remediation) }];
    });
    return {
      ...heard,
      kind: 'account',
      event: nullable(value?.event),
      number: toNumber(value?.phone_number),
      banState: ban.value,
      banStateRaw: ban.raw,
      banDate: nullable(text.parse([value?.ban_info?.waba_ban_date].flat()[0])),
      restrictions,
      violationType: nullable(value?.violation_info?.violation_type),
    };
  },

  account_review_update(heard) {
    const decision = readReviewDecision(reviewSchema.safeParse(heard.value).data?.decision);
    return {
      ...heard,
      kind: 'account-review',
      decision: decision.value,
      decisionRaw: decision.raw,
    };
  },

  business_capability_update(heard) {
    const value = capabilitySchema.safeParse(heard.value).data;
    const limit = readMessagingLimitOrCount(
      value?.max_daily_conversations_per_business ?? value?.max_daily_conversation_per_phone,
    );
    return {
      ...heard,
      kind: 'business-capability',
      messagingLimit: limit.value,
      messagingLimitRaw: limit.raw,
      maxPhoneNumbers: nullable(value?.max_phone_numbers_per_business),
    };
  },

  account_alerts(heard) {
    const value = alertSchema.safeParse(heard.value).data;
    const alert = value?.alert_info;
    return {
      ...heard,
      kind: 'alert',
      entityType: nullable(value?.entity_type),
      entityMetaId: nullable(value?.entity_id),
      severity: nullable(alert?.alert_severity),
      status: nullable(alert?.alert_status),
      alertType: nullable(alert?.alert_type),
      description: nullable(alert?.alert_description),
    };
  },

  security(heard) {
    const value = securitySchema.safeParse(heard.value).data;
    return {
      ...heard,
      kind: 'security',
      number: toNumber(value?.display_phone_number),
      event: nullable(value?.event),
    };
  },

  message_template_status_update: template,
  message_template_quality_update: template,
  message_template_components_update: template,
  template_category_update: template,
};

/** Understands a change; one of no known kind is handed on as it came. */
export function readChange(heard: Heard): MetaChange {
  const known = Object.hasOwn(readers, heard.field) ? readers[heard.field] : undefined;
  return known ? known(heard) : { ...heard, kind: 'unknown' };
}
