import { reseal } from '../../jobs/reseal.ts';
import type { Services } from '../../services.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { webhookTokenContext } from './set-messaging-webhook.ts';

/** Seals verify tokens of messaging webhooks anew that an older key has sealed. Runs daily. */
export async function resealWebhookTokens(services: Services): Promise<void> {
  await reseal(services, {
    name: 'verify tokens',
    async find(em, current, after, limit) {
      const numbers = await em.find(
        PhoneNumber,
        {
          id: { $gt: after },
          messagingWebhookVerifyToken: { $ne: null },
          $not: { messagingWebhookVerifyToken: { $like: current } },
        },
        { orderBy: { id: 'asc' }, limit, fields: ['messagingWebhookVerifyToken'] },
      );
      return numbers.map(({ id, messagingWebhookVerifyToken }) => ({
        id,
        sealed: messagingWebhookVerifyToken ?? '',
        context: webhookTokenContext(id),
      }));
    },
    replace: (em, { id, sealed: old }, sealed) =>
      em.nativeUpdate(
        PhoneNumber,
        { id, messagingWebhookVerifyToken: old },
        { messagingWebhookVerifyToken: sealed },
      ),
  });
}
