import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { userError, UserErrors } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import { MetaError } from '../../upstream/meta/meta-error.ts';
import type { MetaProfileChanges } from '../../upstream/meta/meta.ts';
import type { MetaBusinessProfile } from '../../upstream/meta/nodes.ts';
import { upstreamRefusal } from '../../upstream-failure.ts';
import { audit } from '../audit/audit.ts';
import { reasonFor } from '../audit/reason-for.ts';
import { findNumberToEdit } from '../phone-number/find-number-to-edit.ts';
import { isAtMeta, mayEdit } from '../phone-number/number-editing.policy.ts';
import { actorOf } from '../phone-number/record-change.ts';
import { applyBusinessProfile } from './apply-business-profile.ts';
import type { UpdateBusinessProfileInput } from './business-profile.inputs.ts';
import { PROFILE_FIELDS, profileProblems, sameField, tidied } from './business-profile.rules.ts';
import type { ProfileField, ProfileFields } from './business-profile.rules.ts';
import { openPicture } from './picture-receipt.ts';
import { withNumber } from './sync-business-profile.job.ts';
import { syncProfileSoon } from './sync-profile-soon.ts';

/**
 * Changes a profile at Meta, then in the Hub's copy. Meta is asked for its present profile first:
 * what somebody else changed there in the meantime is not written over. Returns the number's uuid.
 */
export async function updateBusinessProfile(
  ctx: Context,
  input: UpdateBusinessProfileInput,
): Promise<string> {
  const { services } = ctx;
  const { meta } = services;
  const { id, metaId } = await findNumberToEdit(ctx, input.phoneNumberId, {
    role: mayEdit,
    state: isAtMeta,
  });
  const reason = reasonFor(ctx, input.reason);
  const pictureHandle = openPicture(services, id, input.pictureReceipt);
  const wanted = tidied(input.changes);
  const present = await reading(() => meta.getBusinessProfile(metaId));
  refuse(profileProblems(wanted, present));
  refuse(conflicts(wanted, input.loaded && tidied(input.loaded), present));

  const fields = PROFILE_FIELDS.filter(
    (field) => field in wanted && !sameField(field, wanted, present),
  );
  const at = services.clock.now();
  let facts = present;
  if (fields.length > 0 || pictureHandle !== null) {
    await syncProfileSoon(services, { id });
    await write(
      () => meta.updateBusinessProfile(metaId, sent(fields, wanted, pictureHandle)),
      fields,
    );
    facts = { ...present, ...only(fields, wanted) };
    // Meta makes the address of a picture.
    if (pictureHandle !== null) facts = await reading(() => meta.getBusinessProfile(metaId));
  }
  const viewer = viewerOf(ctx);
  await withNumber(services, id, async (em, number) => {
    audit(em, ctx, {
      action: 'updateBusinessProfile',
      subject: number,
      subjectType: 'PhoneNumber',
      subjectName: number.number,
      client: number.client,
      changes: {
        ...Object.fromEntries(fields.map((field) => [field, [present[field], wanted[field]]])),
        ...(pictureHandle !== null && { picture: [null, 'replaced'] }),
      },
      reason,
    });
    await applyBusinessProfile(em, number, facts, {
      ...actorOf(viewer),
      hasNewPicture: pictureHandle !== null,
      at,
    });
  });
  return id;
}

function refuse(problems: UserError[]): void {
  if (problems.length > 0) throw new UserErrors(...problems);
}

/** Changed fields that Meta has otherwise than the caller saw them. */
function conflicts(
  wanted: ProfileFields,
  loaded: ProfileFields | null | undefined,
  present: MetaBusinessProfile,
): UserError[] {
  if (!loaded) return [];
  return PROFILE_FIELDS.filter(
    (field) =>
      field in wanted && !sameField(field, loaded, present) && !sameField(field, wanted, present),
  ).map((field) => {
    const now = [present[field]].flat().filter(Boolean).join(', ');
    const message = `Changed elsewhere in the meantime: ${now === '' ? 'it is empty now' : `“${now}”`}.`;
    return userError('CONFLICT', message, ['input', 'changes', field]);
  });
}

function only(fields: readonly ProfileField[], wanted: ProfileFields) {
  return {
    ...(fields.includes('about') && { about: wanted.about ?? null }),
    ...(fields.includes('address') && { address: wanted.address ?? null }),
    ...(fields.includes('description') && { description: wanted.description ?? null }),
    ...(fields.includes('email') && { email: wanted.email ?? null }),
    ...(fields.includes('websites') && { websites: wanted.websites ?? [] }),
    ...(fields.includes('vertical') && { vertical: wanted.vertical ?? null }),
  };
}

/** Meta empties what it gets as an empty text. */
function sent(
  fields: readonly ProfileField[],
  wanted: ProfileFields,
  pictureHandle: string | null,
): MetaProfileChanges {
  const { websites, ...texts } = only(fields, wanted);
  return {
    ...Object.fromEntries(Object.entries(texts).map(([field, value]) => [field, value ?? ''])),
    ...(websites && { websites }),
    ...(pictureHandle !== null && { pictureHandle }),
  };
}

async function reading<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof MetaError) throw new UserErrors(upstreamRefusal(error, ['input']));
    throw error;
  }
}

/** A refusal stands at the field that Meta names in it. */
async function write(send: () => Promise<void>, fields: readonly ProfileField[]): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (!(error instanceof MetaError)) throw error;
    const said = `${error.userMessage ?? ''} ${error.upstreamMessage ?? ''}`.toLowerCase();
    const named = fields.find((field) => new RegExp(`\\b${field}\\b`).test(said));
    const isPicture = /profile_picture|image|picture/.test(said);
    const field = named ?? (fields.length === 1 && !isPicture ? fields[0] : undefined);
    const path = field
      ? ['input', 'changes', field]
      : ['input', ...(isPicture ? ['pictureReceipt'] : ['changes'])];
    throw new UserErrors(upstreamRefusal(error, path));
  }
}
