import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden, refused, userError, UserErrors } from '../../errors.ts';
import { newSecret } from '../../lib/secret.ts';
import type { NewSecret } from '../../lib/secret.ts';
import type { Viewer } from '../../viewer.ts';
import { audit } from '../audit/audit.ts';
import { reapplyMessagingWebhook } from '../messaging-webhook/request-messaging-webhook.ts';
import { lockNumberInScope } from '../phone-number/lock-numbers.ts';
import type { LockedNumber } from '../phone-number/lock-numbers.ts';
import { recordChange, actorOf } from '../phone-number/record-change.ts';
import type { GenerateApiKeyInput } from './api-key.inputs.ts';
import { NumberApiKey } from './number-api-key.entity.ts';
import { mayUseApi, mayUseApiOf } from './number-api-key.policy.ts';
import { keyHint, revokeLiveKeys } from './revoke-live-keys.ts';

const PATH = ['input', 'phoneNumberId'];

/**
 * Generates the key of a number and revokes the one before. The permission is looked at under the
 * lock of the number, so that nobody generates a key with a permission that is being revoked.
 */
export async function generateApiKey(
  ctx: Context,
  input: GenerateApiKeyInput,
): Promise<{ numberId: string; keyId: string; secret: string }> {
  const viewer = viewerOf(ctx);
  const refusal = mayUseApi(viewer);
  if (refusal !== null) throw new Forbidden(refusal);
  const secret = newSecret('hub_live');
  const at = ctx.services.clock.now();
  return ctx.em.transactional(async (em) => {
    const number = await lockNumberInScope(em, viewer, input.phoneNumberId);
    if (number === null)
      throw new UserErrors(userError('NOT_FOUND', 'There is no such number.', PATH));
    const reason = mayUseApiOf(viewer, number);
    if (reason !== null) throw refused(reason, PATH);

    const revoked = (await revokeLiveKeys(em, [number], at)).get(number);
    const key = createKey(em, viewer, number, secret, at);
    const [previous, current] = [revoked ? keyHint(revoked) : null, keyHint(key)];
    recordChange(em, number, {
      kind: 'API_KEY',
      previous,
      current,
      ...actorOf(viewer),
      event: 'number.api_key_generated',
      at,
    });
    audit(em, ctx, {
      action: 'generateApiKey',
      subject: number,
      subjectType: 'PhoneNumber',
      subjectName: number.number,
      changes: { apiKey: [previous, current] },
      client: number.client,
    });
    await reapplyMessagingWebhook(em, [number], at);
    return { numberId: number.id, keyId: key.id, secret: secret.text };
  });
}

function createKey(
  em: EntityManager,
  viewer: Viewer,
  number: LockedNumber,
  { prefix, last4, hash }: NewSecret,
  at: Date,
): NumberApiKey {
  const isPartner = viewer.kind === 'partner';
  const key = em.create(NumberApiKey, {
    id: uuid(),
    phoneNumber: number,
    prefix,
    last4,
    secretHash: hash,
    holder: isPartner ? 'PARTNER' : 'CLIENT',
    holderName: isPartner ? (number.partner?.brandName ?? viewer.name) : number.client.name,
    createdByName: viewer.name,
    createdAt: at,
    lastUsedAt: null,
    revokedAt: null,
  });
  em.persist(key);
  return key;
}
