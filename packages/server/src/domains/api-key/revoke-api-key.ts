import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden, refused, userError, UserErrors } from '../../errors.ts';
import { audit } from '../audit/audit.ts';
import { lockNumberInScope } from '../phone-number/lock-numbers.ts';
import { recordChange, actorOf } from '../phone-number/record-change.ts';
import type { RevokeApiKeyInput } from './api-key.inputs.ts';
import { mayRevokeKey, mayRevokeKeyOf } from './number-api-key.policy.ts';
import { keyHint, revokeLiveKeys } from './revoke-live-keys.ts';

const PATH = ['input', 'phoneNumberId'];

/** Ends the live key of a number at once; returns the uuid of the number. */
export async function revokeApiKey(ctx: Context, input: RevokeApiKeyInput): Promise<string> {
  const viewer = viewerOf(ctx);
  const refusal = mayRevokeKey(viewer);
  if (refusal !== null) throw new Forbidden(refusal);
  const at = ctx.services.clock.now();
  return ctx.em.transactional(async (em) => {
    const number = await lockNumberInScope(em, viewer, input.phoneNumberId);
    if (number === null)
      throw new UserErrors(userError('NOT_FOUND', 'There is no such number.', PATH));
    const reason = mayRevokeKeyOf(viewer, number);
    if (reason !== null) throw refused(reason, PATH);
    const key = (await revokeLiveKeys(em, [number], at)).get(number);
    if (!key) throw refused('There is no key to revoke', PATH);
    recordChange(em, number, {
      kind: 'API_KEY',
      previous: keyHint(key),
      current: null,
      ...actorOf(viewer),
      event: 'number.api_key_revoked',
      at,
    });
    audit(em, ctx, {
      action: 'revokeApiKey',
      subject: number,
      subjectType: 'PhoneNumber',
      subjectName: number.number,
      changes: { apiKey: [keyHint(key), null] },
      client: number.client,
    });
    return number.id;
  });
}
