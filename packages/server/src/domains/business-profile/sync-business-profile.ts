import type { Context } from '../../context.ts';
import { UserErrors } from '../../errors.ts';
import { MetaError } from '../../upstream/meta/meta-error.ts';
import { upstreamRefusal } from '../../upstream-failure.ts';
import { audit } from '../audit/audit.ts';
import { applyCommerceSettings } from '../commerce-settings/apply-commerce-settings.ts';
import { findNumberToEdit } from '../phone-number/find-number-to-edit.ts';
import { isAtMeta, mayEdit } from '../phone-number/number-editing.policy.ts';
import { applyBusinessProfile } from './apply-business-profile.ts';
import type { SyncBusinessProfileInput } from './business-profile.inputs.ts';
import { rememberFailure, withNumber } from './sync-business-profile.job.ts';

/** Reads profile and commerce settings from Meta while the caller waits. */
export async function syncBusinessProfile(
  ctx: Context,
  input: SyncBusinessProfileInput,
): Promise<string> {
  const { services } = ctx;
  const { id, metaId } = await findNumberToEdit(ctx, input.phoneNumberId, {
    role: mayEdit,
    state: isAtMeta,
  });
  const at = services.clock.now();
  try {
    const profile = await services.meta.getBusinessProfile(metaId);
    const settings = await services.meta.getCommerceSettings(metaId);
    await withNumber(services, id, async (em, number) => {
      await applyBusinessProfile(em, number, profile, { source: 'META', at });
      await applyCommerceSettings(em, number, settings, { source: 'META', at });
      audit(em, ctx, {
        action: 'syncBusinessProfile',
        subject: number,
        subjectType: 'PhoneNumber',
        subjectName: number.number,
        client: number.client,
      });
    });
  } catch (error) {
    if (!(error instanceof MetaError)) throw error;
    await withNumber(services, id, (em, number) => rememberFailure(em, number, error, at));
    throw new UserErrors(upstreamRefusal(error, ['input', 'phoneNumberId']));
  }
  return id;
}
