import type { Services } from '../../services.ts';
import type { UpstreamError } from '../../errors.ts';
import { MetaError } from '../../upstream/meta/meta-error.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { webhookTokenContext } from './set-messaging-webhook.ts';

/**
 * Tells Meta where messages of a number go. It may run any number of times: Meta is told the same
 * again, and the end is noted only if nothing else has been asked for meanwhile.
 */
export async function applyMessagingWebhook(
  services: Services,
  { phoneNumberId }: { phoneNumberId: string },
): Promise<void> {
  const { orm, meta, clock, logger } = services;
  const em = orm.em.fork();
  const number = await em.findOne(PhoneNumber, phoneNumberId);
  if (number?.messagingWebhookState !== 'PENDING' || number.metaId === null) return;
  const told = { id: number.id, messagingWebhookAskedAt: number.messagingWebhookAskedAt };
  try {
    await meta.setWebhookOverride(number.metaId, overrideOf(services, number));
    await em.nativeUpdate(PhoneNumber, told, {
      messagingWebhookState: number.messagingWebhookUrl === null ? 'NOT_SET' : 'APPLIED',
      messagingWebhookAppliedAt: clock.now(),
      messagingWebhookError: null,
    });
  } catch (error) {
    // What may go well later is tried again by the queue, and stays pending until then.
    if (!(error instanceof MetaError) || error.retryable) throw error;
    logger.warn({ number: number.metaId, code: error.code }, 'Meta refused a messaging webhook');
    await em.nativeUpdate(PhoneNumber, told, {
      messagingWebhookState: 'FAILED',
      messagingWebhookError: upstreamOf(error),
    });
  }
}

function overrideOf(
  { sealer }: Services,
  number: PhoneNumber,
): { url: string; verifyToken: string } | null {
  const { id, messagingWebhookUrl: url, messagingWebhookVerifyToken: sealed } = number;
  if (url === null) return null;
  // Addresses from before tokens were kept have none: Meta then asks without.
  const verifyToken = sealed === null ? '' : sealer.open(sealed, webhookTokenContext(id));
  return { url, verifyToken };
}

function upstreamOf(error: MetaError): UpstreamError {
  const { code, subcode, traceId } = error;
  const message = error.userMessage ?? error.upstreamMessage ?? error.message;
  return { service: 'META', code, subcode, traceId, message, recommendation: null };
}
