import { LockMode } from '@mikro-orm/core';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { userError, UserErrors } from '../../errors.ts';
import { MetaError } from '../../upstream/meta/meta-error.ts';
import { upstreamRefusal } from '../../upstream-failure.ts';
import { audit } from '../audit/audit.ts';
import { reasonFor } from '../audit/reason-for.ts';
import { syncProfileSoon } from '../business-profile/sync-profile-soon.ts';
import { findNumberToEdit } from '../phone-number/find-number-to-edit.ts';
import type { NumberToEdit } from '../phone-number/find-number-to-edit.ts';
import { commerceCanChange, isAtMeta, mayEdit } from '../phone-number/number-editing.policy.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { actorOf } from '../phone-number/record-change.ts';
import { applyCommerceSettings } from './apply-commerce-settings.ts';
import type { UpdateCommerceSettingsInput } from './commerce-settings.inputs.ts';
import { CommerceSettings } from './commerce-settings.entity.ts';

/** Shows or hides catalogue and cart at Meta, then in the Hub's copy. Returns the number's uuid. */
export async function updateCommerceSettings(
  ctx: Context,
  input: UpdateCommerceSettingsInput,
): Promise<string> {
  const number = await findNumberToEdit(ctx, input.phoneNumberId, {
    role: mayEdit,
    state: isAtMeta,
  });
  const refusal = commerceCanChange(number);
  if (refusal !== null) {
    const path = ['input', 'phoneNumberId'];
    throw new UserErrors(userError('NOT_ALLOWED', `${refusal}.`, path));
  }
  const reason = reasonFor(ctx, input.reason);
  const { isCatalogVisible, isCartEnabled } = input;
  const changes = {
    ...(typeof isCatalogVisible === 'boolean' && { isCatalogVisible }),
    ...(typeof isCartEnabled === 'boolean' && { isCartEnabled }),
  };
  const [first] = Object.keys(changes);
  if (first === undefined) {
    throw new UserErrors(userError('REQUIRED', 'Say what to change.', ['input']));
  }
  await syncProfileSoon(ctx.services, number);
  const settings = await changeAtMeta(ctx, number, changes, ['input', first]);
  await store(ctx, number, settings, changes, reason);
  return number.id;
}

type Settings = { isCatalogVisible: boolean; isCartEnabled: boolean };

async function changeAtMeta(
  { services: { meta } }: Context,
  { metaId }: NumberToEdit,
  changes: Partial<Settings>,
  path: string[],
): Promise<Settings> {
  try {
    const before = await meta.getCommerceSettings(metaId);
    await meta.updateCommerceSettings(metaId, changes);
    return { ...before, ...changes };
  } catch (error) {
    if (error instanceof MetaError) throw new UserErrors(upstreamRefusal(error, path));
    throw error;
  }
}

async function store(
  ctx: Context,
  { id }: NumberToEdit,
  settings: Settings,
  changes: Partial<Settings>,
  reason: string | null,
): Promise<void> {
  const viewer = viewerOf(ctx);
  const at = ctx.services.clock.now();
  await ctx.services.orm.em.fork().transactional(async (em) => {
    const number = await em.findOneOrFail(PhoneNumber, id, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
    });
    const known = await em.findOne(CommerceSettings, { phoneNumber: number });
    audit(em, ctx, {
      action: 'updateCommerceSettings',
      subject: number,
      subjectType: 'PhoneNumber',
      subjectName: number.number,
      client: number.client,
      changes: Object.fromEntries(
        (['isCatalogVisible', 'isCartEnabled'] as const)
          .filter((property) => changes[property] !== undefined)
          .map((property) => [property, [known?.[property] ?? null, settings[property]]]),
      ),
      reason,
    });
    const teller = { ...actorOf(viewer), at };
    await applyCommerceSettings(em, number, settings, teller);
  });
}
