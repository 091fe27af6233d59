import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Heard, MetaChange } from './meta-change.ts';
import { anything, unixTime } from './schema-parts.ts';
import { readChange } from './webhook-fields.ts';

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
      return readChange(hear(wabaMetaId, at, change.data.field, change.data.value));
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
