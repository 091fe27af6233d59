import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { toNumber } from './nodes.ts';
import { readTemplateNotice, type TemplateNotice } from './template-notice.ts';
import {
  readBanState,
  readMessagingLimitOrCount,
  readReviewDecision,
  type MetaBanState,
  type MetaMessagingLimit,
  type MetaReviewDecision,
} from './values.ts';

/** What all changes tell. */
interface Heard {
  /** The account it concerns; null when Meta left it out. */
  wabaMetaId: string | null;
  /** When it happened, by Meta's clock. */
  at: Date | null;
  /** Meta's name of the kind of change. */
  field: string;
  /** As Meta sent it. */
  value: unknown;
  /** The same for the same change in every delivery, so that repetitions can be told. */
  fingerprint: string;
}

/** Phone webhooks know a number by its digits only. */
export type MetaChange = Heard &
  (
    | {
        kind: 'phone-number-name';
        number: string | null;
        decision: MetaReviewDecision | null;
        decisionRaw: string | null;
        requestedName: string | null;
        rejectionReason: string | null;
      }
    | {
        kind: 'phone-number-quality';
        number: string | null;
        event: string | null;
        messagingLimit: MetaMessagingLimit | null;
        messagingLimitRaw: string | null;
      }
    | {
        kind: 'account';
        /** E.g. ACCOUNT_RESTRICTION, DISABLED_UPDATE, PARTNER_ADDED; the list is open. */
        event: string | null;
        number: string | null;
        banState: MetaBanState | null;
        banStateRaw: string | null;
        restrictions: { type: string; expiresAt: Date | null }[];
        violationType: string | null;
      }
    | {
        kind: 'account-review';
        decision: MetaReviewDecision | null;
        decisionRaw: string | null;
      }
    | {
        kind: 'business-capability';
        messagingLimit: MetaMessagingLimit | null;
        messagingLimitRaw: string | null;
        maxPhoneNumbers: number | null;
      }
    | {
        kind: 'alert';
        /** BUSINESS, PHONE_NUMBER and others; the list is open. */
        entityType: string | null;
        entityMetaId: string | null;
        severity: string | null;
        status: string | null;
        alertType: string | null;
        description: string | null;
      }
    | {
        kind: 'security';
        number: string | null;
        /** E.g. PIN_CHANGED, PIN_RESET_REQUEST. */
        event: string | null;
      }
    | ({ kind: 'template' } & TemplateNotice)
    | { kind: 'unknown' }
  );

/** The body is not JSON, or not what Meta wraps its changes in. */
export class MalformedWebhook extends Error {
  override name = 'MalformedWebhook';
}

/** Compares digests of equal length: neither content nor length of the secret shows in the time. */
function same(left: string, right: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}

export function isSigned(rawBody: Buffer, header: string | undefined, appSecret: string): boolean {
  const given = /^sha256=([0-9a-f]{64})$/i.exec(header ?? '')?.[1];
  if (given === undefined) return false;
  const wanted = createHmac('sha256', appSecret).update(rawBody).digest();
  return timingSafeEqual(wanted, Buffer.from(given, 'hex'));
}

export function answerHandshake(
  query: Record<string, unknown>,
  verifyToken: string,
): string | null {
  const token = query['hub.verify_token'];
  const challenge = query['hub.challenge'];
  if (query['hub.mode'] !== 'subscribe') return null;
  if (typeof token !== 'string' || typeof challenge !== 'string') return null;
  return same(token, verifyToken) ? challenge : null;
}

const text = z.string().nullish().catch(null);
const anything = z.unknown().optional();
const count = z.coerce.number().int().nullish().catch(null);
const unixTime = z.coerce
  .number()
  .positive()
  .max(8_640_000_000_000)
  .transform((seconds) => new Date(seconds * 1000))
  .nullish()
  .catch(null);

const envelope = z.looseObject({ object: anything, entry: z.array(z.unknown()) });
const entrySchema = z.looseObject({
  id: z.coerce.string().nullish().catch(null),
  time: unixTime,
  changes: z.array(z.unknown()),
});
const changeSchema = z.looseObject({ field: z.string(), value: anything });

/** The changes in a delivery, in its order. What is not known is handed on as it came. */
export function parseWebhook(rawBody: Buffer): MetaChange[] {
  const opened = envelope.safeParse(decode(rawBody));
  if (!opened.success) throw new MalformedWebhook('The body is not a webhook of Meta');
  return opened.data.entry.flatMap((item) => {
    const entry = entrySchema.safeParse(item);
    if (!entry.success) return [unreadable(null, null, item)];
    const wabaMetaId = entry.data.id ?? null;
    const at = entry.data.time ?? null;
    return entry.data.changes.map((given) => {
      const change = changeSchema.safeParse(given);
      if (!change.success) return unreadable(wabaMetaId, at, given);
      const heard = hear(wabaMetaId, at, change.data.field, change.data.value);
      const known = Object.hasOwn(readers, heard.field) ? readers[heard.field] : undefined;
      return known ? known(heard) : { ...heard, kind: 'unknown' };
    });
  });
}

/** Ids of 17 digits and more lose their last ones as numbers, so they are read as text. */
function decode(rawBody: Buffer): unknown {
  const keepDigits = (_key: string, value: unknown, context?: { source?: string }): unknown =>
    typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)
      ? (context?.source ?? String(value))
      : value;
  try {
    return JSON.parse(rawBody.toString('utf8'), keepDigits);
  } catch {
    throw new MalformedWebhook('The body is not JSON');
  }
}

function hear(wabaMetaId: string | null, at: Date | null, field: string, value: unknown): Heard {
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([wabaMetaId, at?.getTime() ?? null, field, value ?? null]))
    .digest('base64url');
  return { wabaMetaId, at, field, value, fingerprint };
}

function unreadable(wabaMetaId: string | null, at: Date | null, value: unknown): MetaChange {
  return { ...hear(wabaMetaId, at, '', value), kind: 'unknown' };
}

const nullable = <Value>(value: Value | null | undefined): Value | null => value ?? null;

// Fields are read one by one: a value may be anything at all. Zod compiles a schema when it is first
// used, which takes far longer than using it: so each is made once.
const restriction = z.looseObject({ restriction_type: z.string(), expiration: unixTime });
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
  ban_info: z.looseObject({ waba_ban_state: anything }).nullish().catch(null),
  restriction_info: z.array(z.unknown()).nullish().catch(null),
  violation_info: z.looseObject({ violation_type: text }).nullish().catch(null),
});
const reviewSchema = z.looseObject({ decision: anything });
const capabilitySchema = z.looseObject({
  max_daily_conversations_per_business: anything,
  max_daily_conversation_per_phone: anything,
  max_phone_numbers_per_business: count,
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
      return data ? [{ type: data.restriction_type, expiresAt: nullable(data.expiration) }] : [];
    });
    return {
      ...heard,
      kind: 'account',
      event: nullable(value?.event),
      number: toNumber(value?.phone_number),
      banState: ban.value,
      banStateRaw: ban.raw,
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
